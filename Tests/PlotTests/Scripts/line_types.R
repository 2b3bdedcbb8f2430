plot(0, 0, type = "n", xlim = c(0, 10), ylim = c(0, 7), axes = FALSE, ann = FALSE)
for (i in 1:6) {
  lines(c(1, 9), c(i, i), lty = i, lwd = i)
  text(0.5, i, i)
}
box(lty = "dashed", col = "gray")
