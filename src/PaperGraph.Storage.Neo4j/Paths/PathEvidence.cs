namespace PaperGraph.Storage.Neo4j.Paths;

/// <summary>One reason for a step, and its sentence, said only for the steps that are shown.</summary>
internal readonly record struct PathEvidence(double Strength, Func<string> Say);
