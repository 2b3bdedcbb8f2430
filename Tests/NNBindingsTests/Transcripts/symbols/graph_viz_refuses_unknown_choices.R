library(mxnet)
x <- mx.symbol.Variable("x")
says <- function(code) tryCatch(code, error = function(e) cat(conditionMessage(e), "\n"))
says(graph.viz(x, type = "tree"))
#> type of graph.viz must be "graph" or "vis", not "tree" 
says(graph.viz(x, type = c("graph", "vis")))
#> type of graph.viz must be "graph" or "vis", not c("graph", "vis") 
says(graph.viz(x, direction = "XX"))
#> direction of graph.viz must be one of "TD", "TB", "BT", "LR", "RL", "UD", "DU", not "XX" 
class(graph.viz(x, type = "vis", direction = "LR"))
#> [1] "visNetwork" "htmlwidget"
