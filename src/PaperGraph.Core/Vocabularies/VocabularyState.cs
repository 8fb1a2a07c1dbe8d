namespace PaperGraph.Core.Vocabularies;

/// <summary>Which vocabulary a store keeps, and with which one the topics in everything on record were recognised.</summary>
/// <param name="Version">Grows whenever the vocabulary changes, by whichever program.</param>
/// <param name="RecognisedVersion">The version that everything was recognised with; 0 where none was.</param>
/// <param name="RecognisedBy">The fingerprint of that vocabulary and of the rules; empty where there is none.</param>
public sealed record VocabularyState(long Version, long RecognisedVersion, string RecognisedBy)
{
    /// <summary>Of a store that never had a vocabulary.</summary>
    public static VocabularyState None { get; } = new(0, 0, string.Empty);
}
