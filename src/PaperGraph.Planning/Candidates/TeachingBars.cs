using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Candidates;

/// <summary>Which of the topics that a paper touches it teaches.</summary>
/// <remarks>
/// A paper that uses a topic touches it, too: nobody reads a study of life science data to learn about neural networks. So it has to be about the topic, by its title, its abstract or
/// several passages; where no paper of the library is, those teach it that come closest, as long as it is more likely than not that they touch it.
/// </remarks>
internal sealed class TeachingBars
{
    private readonly Dictionary<Id<Topic>, double> _bars;

    /// <param name="papers">The whole library: also of what cannot be read the group knows that it would be the better teacher.</param>
    public TeachingBars(IEnumerable<PlanPaper> papers) =>
        _bars = papers.SelectMany(paper => paper.Touches).Where(touch => touch.IsSure).GroupBy(touch => touch.Topic)
            .ToDictionary(touches => touches.Key, touches => Math.Min(TopicTouch.About, touches.Max(touch => touch.Confidence)));

    public IEnumerable<TopicTouch> TaughtBy(PlanPaper paper) => paper.Touches.Where(touch => _bars.TryGetValue(touch.Topic, out var bar) && touch.Confidence >= bar);
}
