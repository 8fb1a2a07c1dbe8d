using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Planning.Problems;

/// <summary>That a paper touches a topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Confidence">How sure that is, from 0 to 1; see <see cref="TopicConfidence" />.</param>
public readonly record struct TopicTouch(Id<Topic> Topic, double Confidence)
{
    /// <summary>From this confidence on a paper teaches what it touches, and asks for what comes before it.</summary>
    /// <remarks>
    /// More likely than not. Below it the words may mean something else, and a plan is no place to find out: nobody would learn the topic, and an
    /// order that rests on it would hold for nothing.
    /// </remarks>
    public const double Sure = 0.5;

    /// <summary>Whether who reads the paper knows the topic afterwards.</summary>
    public bool Teaches => Confidence >= Sure;
}
