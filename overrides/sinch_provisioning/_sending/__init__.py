"""One request and its repeats: what came of each attempt, whether to try again, and which error it ends in."""
