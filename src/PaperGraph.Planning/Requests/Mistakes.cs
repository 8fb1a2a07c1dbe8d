using System.Globalization;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Planning.Requests;

/// <summary>Collects what is wrong with a request.</summary>
internal sealed class Mistakes
{
    private readonly List<Mistake> _all = [];

    public IReadOnlyList<Mistake> All => _all;

    public void Add(MistakeCode code, string message, string? value, params object[] path) =>
        _all.Add(new Mistake(code, message) { Path = [.. path.Select(step => Convert.ToString(step, CultureInfo.InvariantCulture)!)], Value = value });

    public void CheckRange(int value, int least, int most, params object[] path)
    {
        if (value < least || value > most)
            Add(MistakeCode.Invalid, string.Create(CultureInfo.InvariantCulture, $"{path[^1]} is {value}. It can be {least} to {most}."), Text(value), path);
    }

    public void CheckLength(int count, int most, params object[] path)
    {
        if (count > most)
            Add(MistakeCode.Invalid, string.Create(CultureInfo.InvariantCulture, $"{path[^1]} has {count} entries; {most} are taken at most."), Text(count), path);
    }

    public void CheckPapers(IReadOnlyList<Id<Paper>> papers, HashSet<Id<Paper>> known, params object[] path)
    {
        for (var index = 0; index < papers.Count; index++)
        {
            if (!known.Contains(papers[index]))
                Add(MistakeCode.NotFound, $"No paper has the id {papers[index]}.", papers[index].ToString(), [.. path, index]);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
