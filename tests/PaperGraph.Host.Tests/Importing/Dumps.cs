namespace PaperGraph.Host.Tests.Importing;

/// <summary>Small dumps in the seed's format.</summary>
internal static class Dumps
{
    public const string July = """
         Jul 2023

        arxiv.org arxiv.org

        Tom Schaul, John Quan, Ioannis Antonoglou and David Silver. "PRIORITIZED EXPERIENCE REPLAY", ICLR, 2016.


        yashuseth.blog yashuseth.blog

        tutorial article on BERT


        gitee.com gitee.com

        """;

    public const string August = """
         Aug 2023

        openreview.net openreview.net

        "Attention Is All You Need"


        gitee.com gitee.com

        """;
}
