-- One operation on each case of a list, once. A line of "cases" is a token, the case's number and its version; the
-- operation is the line of "operation", the run's name the line of "run".

local cases = {}
local run, operation
local next = 0

function prepare()
  run = lines("run")[1]
  operation = lines("operation")[1]
  for _, line in ipairs(lines("cases")) do
    local token, number, version = line:match("^(%S+) (%S+) (%d+)$")
    cases[#cases + 1] = { token, number, version }
  end
end

function request()
  next = next + 1
  local case = cases[next]
  if not case then
    -- Beyond the end the last case is asked for by its address: the answer is there, but counts for nothing.
    wrk.thread:stop()
    return get("/health/live", "none")
  end
  return post("/api/v1/cases/" .. case[2] .. "/operations", case[1],
    'If-Match: "' .. case[3] .. '"\r\nIdempotency-Key: ' .. run .. "-" .. next .. "\r\n",
    '{"operation":"' .. operation .. '","opinion":"情况属实,按程序办理。"}')
end
