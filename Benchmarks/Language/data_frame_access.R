set.seed(1)
d <- data.frame(id = 1:2000, group = rep(c("a", "b", "c", "d"), 500), value = 2000:1 / 10)
total <- 0
for (i in 1:nrow(d)) {
  if (d$group[i] == "a") total <- total + d$value[i]
  if (d[i, "id"] %% 2 == 0) total <- total + d[i, 3]
}
for (i in 1:500) d$value[i] <- d$value[i] + 1
for (i in 1:500) d[i, "value"] <- d[i, "value"] - 0.5
means <- tapply(d$value, d$group, mean)
sums <- aggregate(value ~ group, data = d, FUN = sum)
ordered <- d[order(-d$value), ]
cat(total, means, sums$value, ordered$id[1:3], "\n")
