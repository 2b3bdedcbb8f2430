counts <- new.env()
for (i in 1:100000) {
  key <- as.character(i %% 1000)
  counts[[key]] <- if (is.null(counts[[key]])) 1 else counts[[key]] + 1
}
people <- lapply(1:20000, function(i) list(name = paste("p", i), age = i %% 90))
ages <- sapply(people, function(p) p$age)
old <- Filter(function(p) p$age > 80, people)
names <- vapply(old, `[[`, "", "name")
merged <- do.call(rbind, lapply(1:500, function(i) data.frame(i = i, square = i^2)))
cat(length(ls(counts)), mean(ages), length(names), names[3], sum(merged$square), "\n")
