1 |> function(x) x
#! Error: function 'function' not supported in RHS call of a pipe
#! Execution halted
