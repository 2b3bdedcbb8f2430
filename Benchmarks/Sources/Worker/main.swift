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

/// Answers each line of the standard input with "done", or with what failed before it.
func serve(_ obey: (String) throws -> Void) {
  print("up")
  fflush(stdout)
  while let line = readLine() {
    do { try obey(line) } catch { print("failed: \(error)") }
    print("done")
    fflush(stdout)
  }
}

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
case "operators":
  var runs = OperatorRuns()
  serve { try runs.obey($0) }
  exit(0)
default:
  print("usage: Worker predict|train|load|pictures|layers|operators PREFIX DATA RATE fixed|all")
  exit(2)
}
serve { line in
  let words = line.split(separator: " ")
  switch words.first {
  case "load": try work.load()
  case "run": for _ in 0..<(words.count > 1 ? Int(words[1]) ?? 1 : 1) { try work.run() }
  default: if let output = try work.output(), words.count > 1 { try ArrayFile.save([("output", output)], to: String(words[1])) }
  }
}
