# The six parts of the interview, as the signpost names them: "Part 2 of 6: Your case".

now = Right now
case = Your case
plan = Ways to stay
life = Your life here
private = Private questions
goal = What you want
