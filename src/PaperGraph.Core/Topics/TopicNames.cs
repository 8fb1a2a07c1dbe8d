using PaperGraph.Core.Graph;
using PaperGraph.Core.Text;

namespace PaperGraph.Core.Topics;

/// <summary>When two names are one topic's.</summary>
public static class TopicNames
{
    /// <summary>The topic whose own name that is.</summary>
    public static Id<Topic> IdOf(string name) => Id<Topic>.For(KeyOf(name));

    /// <summary>What names and aliases are compared by: <c>Deep Q-Network</c> and <c>deep q network</c> agree.</summary>
    public static string KeyOf(string name) => NormalForm.OfTitle(name);
}
