namespace PaperGraph.Core.Topics.Recognition;

/// <summary>An acronym that a text explains: <c>dense-sparse-dense training (DSD)</c>.</summary>
/// <param name="Acronym">In capitals, without a plural.</param>
/// <param name="Start">UTF-16 offset of the words it stands for.</param>
/// <param name="Length">UTF-16 length of these.</param>
internal readonly record struct StatedDefinition(string Acronym, int Start, int Length)
{
    public int End => Start + Length;
}
