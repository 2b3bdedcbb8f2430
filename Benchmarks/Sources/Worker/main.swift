// One piece of work, done when asked: see harness/rivals/worker.py for the commands.
import Glibc
import Runtime

/// What was asked for on the command line: `Worker KIND PREFIX DATA RATE FIXED`.
struct Job {
  let kind, prefix, data: String
  let rate: Float
  let fixesFeatures: Bool

  init(_ words: [String]) {
    func word(_ index: Int) -> String { index < words.count ? words[index] : "" }
    (kind, prefix, data) = (word(1), word(2), word(3))
    rate = Float(word(4)) ?? 0
    fixesFeatures = word(5) == "fixed"
  }
}

protocol Work {
  func load() throws
  func run() throws
  func output() throws -> NDArray?
}

extension Work { func output() throws -> NDArray? { nil } }

let job = Job(CommandLine.arguments)
let work: any Work
switch job.kind {
case "predict": work = Prediction(job)
case "train": work = TrainingStep(job)
case "load": work = FileReading(job)
case "pictures": work = PictureReading(job)
case "layers":
  try printLayers(job)
  exit(0)
default:
  print("usage: Worker predict|train|load|pictures|layers PREFIX DATA RATE fixed|all")
  exit(2)
}
print("up")
fflush(stdout)
while let line = readLine() {
  let words = line.split(separator: " ")
  switch words.first {
  case "load": try work.load()
  case "run": for _ in 0..<(words.count > 1 ? Int(words[1]) ?? 1 : 1) { try work.run() }
  default: if let output = try work.output(), words.count > 1 { try ArrayFile.save([("output", output)], to: String(words[1])) }
  }
  print("done")
  fflush(stdout)
}
