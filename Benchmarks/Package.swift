// swift-tools-version:6.0
import PackageDescription

/// The program that works for the benchmarks from Swift, on the runtime as a library.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "nns", path: "..")],
  targets: [
    .executableTarget(
      name: "Worker", dependencies: [.product(name: "Runtime", package: "nns"), .product(name: "Pictures", package: "nns")],
      swiftSettings: [.swiftLanguageMode(.v5)])
  ])
