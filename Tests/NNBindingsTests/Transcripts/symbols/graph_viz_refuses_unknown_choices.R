library(mxnet)
x <- mx.symbol.Variable("x")
graph.viz(x, type = "tree")
#! Error in graph.viz(x, type = "tree") : 
#!   type of graph.viz must be "graph" or "vis", not "tree"
#!   transcript.R:7:1 | graph.viz(x, type = "tree")
#!                    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! Execution halted
graph.viz(x, type = c("graph", "vis"))
graph.viz(x, direction = "XX")
class(graph.viz(x, type = "vis", direction = "LR"))
