1 |> f(x = _, y = _)
#! Error in f(x = "_", y = "_") : pipe placeholder may only appear once
#! Execution halted
