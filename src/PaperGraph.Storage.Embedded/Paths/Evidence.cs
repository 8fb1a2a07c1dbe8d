namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>One reason for a step, and its sentence, said only for the steps that are shown.</summary>
internal readonly record struct Evidence(double Strength, Func<string> Say);
