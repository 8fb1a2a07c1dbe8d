namespace PaperGraph.Core.Search;

/// <summary>Where a phrase stands in a text, by UTF-16 offsets.</summary>
internal readonly record struct PhrasePlace(int Start, int End, int Phrase);
