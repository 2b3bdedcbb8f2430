cat(sprintf("%-8s %5.1f\n", c("a", "bb"), c(1.25, 10)), sep = "")
#> a          1.2
#> bb        10.0
cat(sprintf("Epoch %d: loss=%.4f", 1:2, c(0.5, 0.25)), sep = "\n")
#> Epoch 1: loss=0.5000
#> Epoch 2: loss=0.2500
cat("\n")
#>
