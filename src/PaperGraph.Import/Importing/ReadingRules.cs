using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Import.Importing;

/// <summary>Names the rules by which files are read, so that changed rules read unchanged bytes again.</summary>
internal static class ReadingRules
{
    // Raised whenever a reader, the reading of works or the recognition of works and annotations would read the same bytes otherwise.
    private const int Version = 1;

    /// <summary>The rules with this vocabulary.</summary>
    public static string FingerprintOf(Vocabulary vocabulary) => $"{Version}/{vocabulary.Fingerprint}";
}
