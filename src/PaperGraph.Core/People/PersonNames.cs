using PaperGraph.Core.Graph;
using PaperGraph.Core.Text;

namespace PaperGraph.Core.People;

/// <summary>When two names are one person's.</summary>
public static class PersonNames
{
    /// <summary>The person of that name: names that agree in letters and digits alone are one person's.</summary>
    public static Id<Person> IdOf(string name) => Id<Person>.For(NormalForm.OfTitle(name));
}
