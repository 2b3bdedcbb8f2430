library(ggplot2)
p <- ggplot(mtcars, aes(wt, mpg)) + geom_point() + geom_smooth(method = "lm", formula = y ~ x) + geom_hline(yintercept = 20, linetype = "dashed") + annotate("text", x = 5, y = 30, label = "fit") + theme(axis.text.x = element_text(angle = 90), panel.grid.minor = element_blank())
print(p)
