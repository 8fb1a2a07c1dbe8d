namespace PaperGraph.Import.Importing;

/// <summary>Names the rules by which files are read, so that changed rules read unchanged bytes again. The vocabulary is none of them: what is on record is recognised anew when it changes.</summary>
internal static class ReadingRules
{
    /// <summary>Raised whenever a reader, the reading of works or the recognition of works and annotations would read the same bytes otherwise.</summary>
    public const string Fingerprint = "2";
}
