plot(1:10, type = "n")
for (p in c("bottomright", "bottom", "bottomleft", "left", "topleft", "top", "topright", "right", "center")) legend(p, p, pch = 1, cex = 0.7)
