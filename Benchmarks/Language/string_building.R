words <- character(0)
for (i in 1:100000) words[i] <- paste0("item", i, "-", i %% 10)
text <- ""
for (i in 1:5000) text <- paste0(text, substr(words[i], 1, 4), ";")
labels <- sprintf("%05d: %s", seq_along(words), toupper(words))
cat(nchar(text), sum(nchar(labels)), labels[c(1, 100000)], "\n")
