library(ggplot2)
epochs <- data.frame(epoch = rep(1:30, 2), loss = c(exp(-(1:30) / 8), 0.1 + exp(-(1:30) / 10)), set = rep(c("training", "validation"), each = 30))
p <- ggplot(epochs, aes(epoch, loss, colour = set, linetype = set)) + geom_line(linewidth = 1) + scale_y_log10() + theme_bw() + theme(legend.position = "bottom")
print(p)
