words <- c("alpha", "beta", "gamma", "delta", "epsilon")
kind <- function(w) switch(substr(w, 1, 1), a = "first", b = "second", g = , d = "middle", "last")
tally <- c(first = 0, second = 0, middle = 0, last = 0)
letters_seen <- 0
ids <- character(20000)
for (i in 1:20000) {
  w <- words[i %% 5 + 1]
  k <- kind(w)
  tally[k] <- tally[k] + nchar(w)
  ids[i] <- paste0(toupper(substr(w, 1, 1)), substr(w, 2, nchar(w)), "_", i)
  if (grepl("ta$", w)) letters_seen <- letters_seen + length(strsplit(w, "")[[1]])
}
flip <- function(s) paste(rev(strsplit(s, "")[[1]]), collapse = "")
flipped <- vapply(ids[1:5000], flip, "")
vowels <- vapply(words, function(w) sum(strsplit(w, "")[[1]] %in% c("a", "e", "i", "o", "u")), 1)
lines <- sprintf("%05d,%s,%.2f", 1:20000, ids, (1:20000) / 7)
parts <- strsplit(lines, ",")
numbers <- as.numeric(vapply(parts, `[`, "", 3))
cat(tally, letters_seen, flipped[[4321]], vowels, sum(numbers), gsub("[aeiou]", "", ids[77]), "\n")
