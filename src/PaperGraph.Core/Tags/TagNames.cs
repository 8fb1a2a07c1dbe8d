using PaperGraph.Core.Graph;
using PaperGraph.Core.Text;

namespace PaperGraph.Core.Tags;

/// <summary>When two names are one tag's.</summary>
public static class TagNames
{
    /// <summary>The tag of that name: names that agree but for case and the width of blanks are one tag's.</summary>
    public static Id<Tag> IdOf(string name) => Id<Tag>.For(NormalForm.OfName(name));
}
