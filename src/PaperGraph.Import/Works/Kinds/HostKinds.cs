using System.Text.RegularExpressions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Works.Kinds;

/// <summary>What sort of work a host shows.</summary>
internal static partial class HostKinds
{
    private static readonly Dictionary<string, PaperKind> Domains = new (PaperKind Kind, string Names)[]
    {
        (PaperKind.Article, "arxiv.org nature.com openreview.net aclanthology.org aclweb.org jmlr.org mlr.press neurips.cc nips.cc papers.nips.cc " +
            "ieeexplore.ieee.org computer.org sciencedirect.com dl.acm.org springer.com springeropen.com wiley.com science.org sciencemag.org pnas.org " +
            "plos.org frontiersin.org mdpi.com biorxiv.org medrxiv.org ssrn.com thecvf.com ijcai.org aaai.org cell.com tandfonline.com sagepub.com " +
            "oup.com cambridge.org ncbi.nlm.nih.gov semanticscholar.org hindawi.com bmj.com thelancet.com jstor.org ar5iv.org distill.pub usenix.org " +
            "elifesciences.org isca-speech.org annualreviews.org royalsocietypublishing.org cjc.ict.ac.cn cnki.net doi.org"),
        (PaperKind.Thesis, "stacks.stanford.edu theses.fr ethos.bl.uk proquest.com dart-europe.org theses.hal.science"),
        (PaperKind.Book, "oreilly.com manning.com packtpub.com books.google.com gutenberg.org leanpub.com deeplearningbook.org d2l.ai"),
        (PaperKind.Course, "udacity.com coursera.org edx.org udemy.com datacamp.com ocw.mit.edu khanacademy.org fast.ai futurelearn.com"),
        (PaperKind.Slides, "slideshare.net speakerdeck.com slides.com"),
        (PaperKind.Video, "youtube.com youtu.be vimeo.com bilibili.com ted.com twitch.tv"),
        (PaperKind.Code, "github.com gitlab.com gitee.com bitbucket.org sourceforge.net codeberg.org pypi.org colab.research.google.com"),
        (PaperKind.Dataset, "zenodo.org figshare.com archive.ics.uci.edu datadryad.org"),
        (PaperKind.Page, "github.io gitlab.io medium.com towardsdatascience.com wikipedia.org stackoverflow.com stackexchange.com notion.so notion.site " +
            "quora.com reddit.com substack.com blogspot.com wordpress.com zhihu.com csdn.net jianshu.com cnblogs.com twitter.com news.ycombinator.com " +
            "sites.google.com sites.research.google lesswrong.com netlify.app vercel.app readthedocs.io"),
    }.SelectMany(family => family.Names.Split(' ', StringSplitOptions.RemoveEmptyEntries), (family, name) => (name, family.Kind))
        .DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.Kind, StringComparer.OrdinalIgnoreCase);

    public static PaperKind Of(string host)
    {
        var name = host.Split(':')[0];
        if (Files().IsMatch(name))
            return PaperKind.Unknown;
        for (var from = 0; from >= 0; from = name.IndexOf('.', from) is >= 0 and var dot ? dot + 1 : -1)
        {
            if (Domains.TryGetValue(name[from..], out var kind))
                return kind;
        }

        return ByName(name);
    }

    private static PaperKind ByName(string name) =>
        Repository().IsMatch(name) ? PaperKind.Thesis
        : Conference().IsMatch(name) ? PaperKind.Article
        : Course().IsMatch(name) ? PaperKind.Course
        : Blog().IsMatch(name) ? PaperKind.Page
        : PaperKind.Unknown;

    // A file that a blog keeps may be anything.
    [GeneratedRegex(@"\.files\.wordpress\.com$", RegexOptions.IgnoreCase)]
    private static partial Regex Files();

    [GeneratedRegex(@"(?:^|\.)(?:[\w-]*dspace[\w-]*|[\w-]*scholarworks[\w-]*|etds?|theses|thesis|diss|dissertations)\.", RegexOptions.IgnoreCase)]
    private static partial Regex Repository();

    [GeneratedRegex(@"(?:^|\.)(?:aaai|acl|coling|colt|corl|cvpr|eacl|eccv|emnlp|iccv|iclr|icml|ijcai|interspeech|kdd|naacl|neurips|nips|recsys|sigir|uai|wacv|www)-?(?:19|20)?\d\d\.", RegexOptions.IgnoreCase)]
    private static partial Regex Conference();

    [GeneratedRegex(@"(?:^|\.)(?:[a-z]?courses?|moodle|canvas|mooc|cs\d{2,3}[a-z]?)\.", RegexOptions.IgnoreCase)]
    private static partial Regex Course();

    [GeneratedRegex(@"(?:^|\.)blogs?\.|\.blog$|(?:^|\.)wiki\.", RegexOptions.IgnoreCase)]
    private static partial Regex Blog();
}
