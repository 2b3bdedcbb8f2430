people <- data.frame(name = c("a", "b", "c", "d"), age = c(31, 42, 53, 64), stringsAsFactors = FALSE)
total <- 0
for (i in 1:3000) {
  r <- i %% 4 + 1
  people[r, "age"] <- people[r, "age"] + 1
  total <- total + people$age[r] + nrow(people[people$age > 50, ])
}
point <- function(x, y) {
  p <- c(x, y)
  names(p) <- c("x", "y")
  p
}
sums <- c(x = 0, y = 0)
for (i in 1:20000) sums <- sums + point(i, 2)
rows <- list()
for (i in 1:2000) rows[[i]] <- list(id = i, square = i^2)
m <- do.call(rbind, lapply(rows, function(r) c(r$id, r$square)))
config <- list(a = 1, b = list(c = 2))
for (i in 1:50000) config$b$c <- config$b$c + 1
by <- tapply(m[, 2], m[, 1] %% 7, sum)
counts <- table(m[, 1] %% 3)
d <- do.call(rbind, lapply(1:100, function(i) data.frame(i = i, half = i / 2)))
merged <- merge(d, data.frame(i = 1:50, label = as.character(1:50)))
cat(total, sums, dim(m), config$b$c, by, counts, sum(d$half), nrow(merged), "\n")
