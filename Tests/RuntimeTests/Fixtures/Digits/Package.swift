// swift-tools-version:6.0
import PackageDescription

let package = Package(
  name: "Digits",
  dependencies: [.package(path: "../nns")],
  targets: [.executableTarget(name: "Digits", dependencies: [.product(name: "Runtime", package: "nns")])])
