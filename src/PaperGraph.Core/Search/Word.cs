namespace PaperGraph.Core.Search;

/// <summary>A word of a text, as searches and comparisons see it.</summary>
/// <param name="Text">Folded to lower case and compatibility form, without diacritics; see <see cref="Words" />.</param>
/// <param name="Start">UTF-16 offset of the word in the text it was cut from.</param>
/// <param name="Length">UTF-16 length there.</param>
public readonly record struct Word(string Text, int Start, int Length);
