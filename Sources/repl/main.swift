import Glibc
import Lang

limitMemory()
setvbuf(stdout, nil, _IOFBF, 1 << 16)
nonisolated(unsafe) var status: Int32 = 0
runOnDeepStack { status = Program.run(Array(ProcessStart.arguments.dropFirst())) }
AbandonableWork.exitProcess(status)
