library(ggplot2)
p <- ggplot(faithful, aes(eruptions)) + geom_histogram(aes(y = after_stat(density)), bins = 20, fill = "steelblue", colour = "black") + geom_density(colour = "red") + facet_grid(. ~ (waiting > 70))
print(p)
