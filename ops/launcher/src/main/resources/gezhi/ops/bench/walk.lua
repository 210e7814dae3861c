-- Walks a list of questions over and over; a line is a token, a blank, and a path.

local questions = {}
local next = 0

function prepare()
  for _, line in ipairs(lines("questions")) do
    local token, path = line:match("^(%S+) (%S+)$")
    questions[#questions + 1] = get(path, token)
  end
end

function request()
  next = next % #questions + 1
  return questions[next]
end
