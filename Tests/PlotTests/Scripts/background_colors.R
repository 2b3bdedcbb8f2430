par(bg = "lightyellow", fg = "darkblue", col.axis = "brown", col.lab = "darkgreen", font.lab = 2, cex = 1.2)
plot(1:5, main = "Colours", col.main = "red")
