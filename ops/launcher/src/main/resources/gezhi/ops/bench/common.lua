-- What all scripts share. wrk is given the folder of the lists after the address.

local folder

-- The lines of a list.
function lines(name)
  local all = {}
  for line in io.lines(folder .. "/" .. name) do all[#all + 1] = line end
  return all
end

function init(args)
  folder = args[1]
  math.randomseed(os.time())
  prepare()
end

-- A whole request; writing it out costs less than wrk.format.
function get(path, token)
  return "GET " .. path .. " HTTP/1.1\r\nHost: " .. wrk.headers["Host"] .. "\r\nAuthorization: Bearer " .. token
    .. "\r\nAccept: application/json\r\n\r\n"
end

-- A post of JSON; more is further header lines, each with its end of line.
function post(path, token, more, body)
  return "POST " .. path .. " HTTP/1.1\r\nHost: " .. wrk.headers["Host"] .. "\r\nAuthorization: Bearer " .. token
    .. "\r\nAccept: application/json\r\nContent-Type: application/json\r\n" .. more
    .. "Content-Length: " .. #body .. "\r\n\r\n" .. body
end

function done(summary, latency, requests)
  io.write(string.format(
    "gezhi duration=%.0f requests=%.0f bytes=%.0f status=%.0f connect=%.0f read=%.0f write=%.0f timeout=%.0f"
      .. " p50=%.0f p95=%.0f p99=%.0f\n",
    summary.duration, summary.requests, summary.bytes, summary.errors.status, summary.errors.connect,
    summary.errors.read, summary.errors.write, summary.errors.timeout,
    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end

