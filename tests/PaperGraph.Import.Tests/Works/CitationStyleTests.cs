using PaperGraph.Core.Papers;
using PaperGraph.Core.Text;

namespace PaperGraph.Import.Tests.Works;

/// <summary>Works that exist, cited as people cite; none of these lines is in the seed.</summary>
public sealed class CitationStyleTests
{
    [Theory]
    // APA and its kin
    [InlineData("LeCun, Y., Bengio, Y., & Hinton, G. (2015). Deep learning. Nature, 521(7553), 436-444. https://doi.org/10.1038/nature14539",
        "Deep learning", "Y. LeCun; Y. Bengio; G. Hinton", 2015, "Nature", "10.1038/nature14539")]
    [InlineData("van der Maaten, L., & Hinton, G. (2008). Visualizing data using t-SNE. Journal of Machine Learning Research, 9, 2579–2605.",
        "Visualizing data using t-SNE", "L. van der Maaten; G. Hinton", 2008, "Journal of Machine Learning Research", null)]
    [InlineData("Devlin, J., Chang, M.-W., Lee, K., & Toutanova, K. (2019, June). BERT: Pre-training of deep bidirectional transformers. In Proceedings of the 2019 Conference of the North American Chapter (pp. 4171-4186).",
        "BERT: Pre-training of deep bidirectional transformers", "J. Devlin; M.-W. Chang; K. Lee; K. Toutanova", 2019, "Conference of the North American Chapter", null)]
    [InlineData("Goodfellow et al. (2014). Generative Adversarial Nets. NIPS.", "Generative Adversarial Nets", "Goodfellow", 2014, "NIPS", null)]
    // MLA and Chicago
    [InlineData("Mnih, Volodymyr, et al. \"Human-level control through deep reinforcement learning.\" Nature 518.7540 (2015): 529-533.",
        "Human-level control through deep reinforcement learning", "Volodymyr Mnih", 2015, "Nature", null)]
    [InlineData("Silver, David. “Reinforcement Learning and Simulation-Based Search in Computer Go.” PhD thesis, University of Alberta, 2009.",
        "Reinforcement Learning and Simulation-Based Search in Computer Go", "David Silver", 2009, null, null)]
    [InlineData("Hochreiter, Sepp, and Jürgen Schmidhuber. ‘Long Short-Term Memory’. Neural Computation 9, no. 8 (1997): 1735–80. https://doi.org/10.1162/neco.1997.9.8.1735.",
        "Long Short-Term Memory", "Sepp Hochreiter; Jürgen Schmidhuber", 1997, "Neural Computation", "10.1162/neco.1997.9.8.1735")]
    // IEEE
    [InlineData("K. He, X. Zhang, S. Ren, and J. Sun, \"Deep Residual Learning for Image Recognition,\" in Proc. CVPR, 2016, pp. 770-778.",
        "Deep Residual Learning for Image Recognition", "K. He; X. Zhang; S. Ren; J. Sun", 2016, "CVPR", null)]
    // BibTeX's plain style, ACM, ACL
    [InlineData("Diederik P. Kingma and Jimmy Ba. Adam: A Method for Stochastic Optimization. In ICLR, 2015.",
        "Adam: A Method for Stochastic Optimization", "Diederik P. Kingma; Jimmy Ba", 2015, "ICLR", null)]
    [InlineData("Ashish Vaswani, Noam Shazeer, and Illia Polosukhin. 2017. Attention is all you need. In Advances in Neural Information Processing Systems 30, pages 5998–6008.",
        "Attention is all you need", "Ashish Vaswani; Noam Shazeer; Illia Polosukhin", 2017, "Advances in Neural Information Processing Systems", null)]
    [InlineData("LeCun Y, Bengio Y, Hinton G. Deep learning. Nature. 2015;521:436–44.", "Deep learning", "Y. LeCun; Y. Bengio; G. Hinton", 2015, "Nature", null)]
    [InlineData("Sara Sabour, Nicholas Frosst, and Geoffrey Hinton Dynamic Routing Between Capsules In Advances in Neural Information Processing Systems (NIPS). Long Beach, USA. Dec, 2017.",
        "Dynamic Routing Between Capsules", "Sara Sabour; Nicholas Frosst; Geoffrey Hinton", 2017, "Advances in Neural Information Processing Systems", null)]
    // what a reading group types
    [InlineData("\"Reformer: The Efficient Transformer\", ICLR, 2020", "Reformer: The Efficient Transformer", "", 2020, "ICLR", null)]
    [InlineData("\"The Lottery Ticket Hypothesis\" by Jonathan Frankle and Michael Carbin, ICLR 2019", "The Lottery Ticket Hypothesis", "Jonathan Frankle; Michael Carbin", 2019, "ICLR", null)]
    [InlineData("Vaswani et al., NeurIPS 2017: \"Attention Is All You Need\"", "Attention Is All You Need", "Vaswani", 2017, "NeurIPS", null)]
    [InlineData("Hessel et al. \"Rainbow: Combining Improvements in Deep Reinforcement Learning\" (AAAI 2018)", "Rainbow: Combining Improvements in Deep Reinforcement Learning", "Hessel", 2018, "AAAI", null)]
    [InlineData("Attention Is All You Need (Vaswani et al., 2017)", "Attention Is All You Need", "Vaswani", 2017, null, null)]
    [InlineData("Mastering the Game of Go without Human Knowledge by David Silver et al.", "Mastering the Game of Go without Human Knowledge", "David Silver", null, null, null)]
    [InlineData("Layer Normalization, arXiv:1607.06450v1", "Layer Normalization", "", null, null, null)]
    [InlineData("Title: Deep Sets\nAuthors: Manzil Zaheer, Satwik Kottur\nVenue: NeurIPS 2017\nNote: permutation invariance", "Deep Sets", "Manzil Zaheer; Satwik Kottur", 2017, "NeurIPS", null)]
    [InlineData("Title: Neural Ordinary Differential Equations Authors: Ricky T. Q. Chen*, Yulia Rubanova* Year: 2018 Link: https://arxiv.org/abs/1806.07366", "Neural Ordinary Differential Equations", "Ricky T. Q. Chen; Yulia Rubanova", 2018, null, null)]
    [InlineData("@inproceedings{ho2020, title={Denoising {D}iffusion Probabilistic Models}, author={Ho, Jonathan and Jain, Ajay}, booktitle={NeurIPS}, year={2020}}",
        "Denoising Diffusion Probabilistic Models", "Jonathan Ho; Ajay Jain", 2020, "NeurIPS", null)]
    // Chinese
    [InlineData("庞亮, 兰艳艳, 徐君. 深度文本匹配综述[J]. 计算机学报, 2017, 40(4): 985-1003.", "深度文本匹配综述", "庞亮; 兰艳艳; 徐君", 2017, "计算机学报", null)]
    [InlineData("《统计学习方法》", "统计学习方法", "", null, null, null)]
    public void A_citation_gives_the_work(string text, string title, string authors, int? year, string? venue, string? doi)
    {
        var draft = Entries.Read(text.Split('\n'));

        Assert.Equal((NormalForm.OfTitle(title), TitleSource.Stated), (NormalForm.OfTitle(draft.Title), draft.TitleSource));
        Assert.Equal((authors, year, venue, doi), (string.Join("; ", draft.Authors), draft.Year, draft.Venue, draft.Doi));
        Assert.Equal(string.Join('\n', text.Split('\n')), draft.Annotations[0].Note);
    }

    [Theory]
    [InlineData("Wen et al. (2017) and Bordes et al. (2017) introduced a network-based system, which treated dialogue as a mapping.")]
    [InlineData("In 2012, Krizhevsky et al. won ImageNet. \"Deep\" became a word that everybody used in 2013.")]
    [InlineData("Batch normalization [Ioffe and Szegedy, 2015] was proposed to reduce such undesirable “covariate shift”. The method normalizes inputs.")]
    [InlineData("As Turing said, \"we can only see a short distance ahead\", in 1950.")]
    [InlineData("We evaluate on MNIST. It was released in 1998. The results are good.")]
    public void A_passage_that_cites_is_no_citation(string passage)
    {
        var draft = Entries.Read(passage);

        Assert.Equal((TitleSource.Quoted, passage), (draft.TitleSource, draft.Annotations[0].Quote));
        Assert.Empty(draft.Authors);
    }

    [Theory]
    [InlineData("D. Yarowsky. ‘Unsupervised Word Sense Disambiguation Rivaling Supervised Methods’. cmp-lg/9406001, arXiv:cmp-lg/9406001, 1994.", "cmp-lg/9406001", null)]
    [InlineData("\"Attention Is All You Need\", NIPS 2017, https://arxiv.org/pdf/1706.03762v5.pdf", "1706.03762", null)]
    [InlineData("\"Quantum Computing Since Democritus\", 2013, arXiv:cs.CC/0112017v2", "cs/0112017", null)]
    [InlineData("\"Deep Learning\", Nature, 2015. doi:10.1038/NATURE14539.", null, "10.1038/nature14539")]
    [InlineData("\"Deep Learning\", Nature, 2015 (https://doi.org/10.1016/S0893-6080(05)80056-5).", null, "10.1016/s0893-6080(05)80056-5")]
    [InlineData("\"Attention Is All You Need\", 2017, https://doi.org/10.48550/arXiv.1706.03762", "1706.03762", null)]
    public void Keys_of_a_citation_are_the_works_own(string text, string? arxivId, string? doi)
    {
        var draft = Entries.Read(text);

        Assert.Equal((arxivId, doi), (draft.ArxivId, draft.Doi));
    }

    [Fact]
    public void Labelled_keys_are_the_works_own_and_links_are_unwrapped()
    {
        var draft = Entries.Read("\"Attention Is All You Need\"", "arxiv: 1706.03762 hypothesis: https://hyp.is/go?url=https%3A%2F%2Fexample.org%2Fa%20b.pdf&group=world code: https://github.com/x/y");

        Assert.Equal("1706.03762", draft.ArxivId);
        Assert.Equal(["https://example.org/a%20b.pdf"], draft.Urls.Select(url => url.AbsoluteUri));
    }

    [Fact]
    public void An_address_that_a_note_mentions_is_another_works()
    {
        var draft = Entries.Read("Attention Is All You Need", "Compare https://arxiv.org/abs/1409.0473 and doi:10.1038/nature14539, which did it first.");

        Assert.Equal((null, null, 0), (draft.ArxivId, draft.Doi, draft.Urls.Count));
    }
}
