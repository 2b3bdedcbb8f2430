Node <- setRefClass("Node", fields=list(value="ANY", nxt="ANY"))
n1 <- Node$new(value=1, nxt=NULL)
n2 <- Node$new(value=2, nxt=n1)
n2$nxt$value
#> [1] 1
n2$nxt$value <- 10
n1$value
#> [1] 10
n2
#> Reference class object of class "Node"
#> Field "value":
#> [1] 2
#> Field "nxt":
#> Reference class object of class "Node"
#> Field "value":
#> [1] 10
#> Field "nxt":
#> NULL
