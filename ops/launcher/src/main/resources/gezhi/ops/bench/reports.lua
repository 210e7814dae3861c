-- Reports, each with a key of its own. A line of "reporters" is a county's code and a token; a line of "places" a
-- county's code, longitude and latitude of a place well inside a grid.

local reporters = {}
local places = {}
local run = ""
local count = 0

function prepare()
  for _, line in ipairs(lines("reporters")) do
    local county, token = line:match("^(%S+) (%S+)$")
    reporters[#reporters + 1] = { county = county, token = token }
  end
  for _, line in ipairs(lines("places")) do
    local county, lon, lat = line:match("^(%S+) (%S+) (%S+)$")
    places[county] = places[county] or {}
    table.insert(places[county], '"location":{"lon":' .. lon .. ',"lat":' .. lat .. '}')
  end
  run = lines("run")[1]
end

function request()
  count = count + 1
  local reporter = reporters[count % #reporters + 1]
  local there = places[reporter.county]
  local where = there and there[math.random(#there)] .. "," or ""
  return post("/api/v1/reports", reporter.token, "Idempotency-Key: " .. run .. "-" .. count .. "\r\n",
    '{"title":"路灯不亮 ' .. count .. '","text":"巡查发现道路东侧第 ' .. count % 90 + 1
      .. ' 号路灯夜间不亮,行人通行不便,请安排检修。","channel":"GRID",' .. where
      .. '"reporter":{"name":"李秀英","phone":"13900001234"}}')
end
