library(ggplot2)
cells <- expand.grid(predicted = 0:4, truth = 0:4)
cells$n <- (cells$predicted * 7 + cells$truth * 13) %% 29
p <- ggplot(cells, aes(factor(predicted), factor(truth), fill = n)) + geom_tile(colour = "white") + geom_text(aes(label = n)) + scale_fill_gradient(low = "white", high = "steelblue") + coord_fixed() + labs(x = "Predicted", y = "Truth")
print(p)
