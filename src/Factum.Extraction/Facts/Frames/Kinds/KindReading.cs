using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>What is peculiar to a kind of fact, as its expressions are matched and as the mentions of one happening are merged: nothing, unless a kind says so.</summary>
/// <remarks>The steps stand in the order in which they are taken. Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal class KindReading
{
    /// <summary>Whether what a participle before a noun describes is no fact: "a disputed claim".</summary>
    public bool RefusesPrenominal;

    /// <summary>Whether a word within a name may be one of an expression's although the kind is of sums.</summary>
    public bool TakesWordsOfNames;

    /// <summary>Whether the passive of a verb without object leaves its complements what they are.</summary>
    public bool KeepsPassiveObject;

    /// <summary>Whether a preposition of place tells the role of its phrase by itself.</summary>
    public bool TellsRolesByPlace;

    /// <summary>Whether what several do is one happening, though each speaks for their own side.</summary>
    public bool IsMutual;

    /// <summary>Whether it is read off a label like a relation, event though it is.</summary>
    public bool ReadsLabels;

    /// <summary>Whether who is called by it did it, whatever else is said of them: "the founder of X is said to be ill".</summary>
    public bool IsPresupposed;

    /// <summary>Whether the day of the week that a present tense names is one to come.</summary>
    public bool KeepsDays;

    /// <summary>How it takes up time.</summary>
    public Aspect Aspect;

    /// <summary>Whether what is told of as often done beside it is something else: "launches an offer at ten euros a month".</summary>
    public bool IsOnce;

    /// <summary>Whether the place around it is that of something else: of where the money goes, of the post.</summary>
    public bool IsPlaceless;

    /// <summary>Whether it may happen at an institution: people meet, are born and die there.</summary>
    public bool IsAtBodies;

    /// <summary>Whether it states nothing where it is denied.</summary>
    public bool NeedsAffirmation;

    /// <summary>Whether it is something said about what others say or do: it stands, whoever denies what it tells.</summary>
    public bool IsUtterance;

    /// <summary>Whether it judges somebody in words that may be quoted.</summary>
    public bool IsJudgement;

    /// <summary>How far apart two mentions of one happening may stand.</summary>
    public Retelling Retold;

    /// <summary>Whether it stays one happening that one mention affirms and another denies: an accusation and its rejection.</summary>
    public bool OutlastsDenial;

    /// <summary>Whether the same may do it again with each other: what is to come is not what has been.</summary>
    public bool MayRecur;

    /// <summary>Whether a headline has other words for what nothing names.</summary>
    public bool IsRewordedInHeadlines;

    /// <summary>Whether a word is none of the expression's, near though it stands; the roles are not looked at yet.</summary>
    public virtual bool IsForeign(FrameMatch match, int trigger, int companion) => false;

    /// <summary>Whether a complement may fill a role with what it stands for, which may be changed.</summary>
    public virtual bool Accepts(FrameMatch match, RoleBinding binding, Complement complement, PlainList<Filler> resolved) => true;

    /// <summary>Completes the roles by the words around.</summary>
    /// <returns>What is lacking, or <see langword="null"/>.</returns>
    public virtual string? Complete(FrameMatch match) => null;

    /// <summary>Whether what the text is about is not what the role under discussion lacks.</summary>
    public virtual bool IsOutsideTopic(FrameMatch match) => false;

    /// <summary>Completes the roles when those under discussion have been added.</summary>
    /// <returns>What is lacking, or <see langword="null"/>.</returns>
    public virtual string? CompleteByTopic(FrameMatch match) => null;

    /// <summary>Puts into the roles what is meant by the words that fill them.</summary>
    /// <returns>Why that is no fact of the kind, or <see langword="null"/>.</returns>
    public virtual string? Settle(FrameMatch match) => null;

    /// <summary>Ends phrases before what else stands in them.</summary>
    public virtual void Trim(FrameMatch match)
    {
    }

    /// <summary>Why what fills the roles is no fact of the kind, or <see langword="null"/>.</summary>
    public virtual string? Refuse(FrameMatch match) => null;

    /// <summary>Whether one filler is several who do with each other what takes two.</summary>
    public virtual bool IsAmongThemselves(FrameMatch match) => false;

    /// <summary>Why so many fillers still are no fact of the kind, or <see langword="null"/>.</summary>
    public virtual string? RefuseFilled(FrameMatch match, int count) => null;

    /// <summary>Whether a noun or adjective that refers to nothing that fills a role is read off a label.</summary>
    public virtual bool IsLabel(FrameMatch match) => false;

    /// <summary>Whether the words of the expression itself fill the role that they are to fill.</summary>
    public virtual bool TakesOwnWords(FrameMatch match, string role, Filler words) => true;

    /// <summary>How sure a fact is by the clause that states it, and what else its clause tells of it.</summary>
    public virtual Certainty Stand(FrameMatch match, FactDraft draft, Certainty certainty) => certainty;

    /// <summary>Whether a present tense is of what is to come.</summary>
    public virtual bool IsToCome(FrameMatch match, FactDraft draft, int verb, bool present, bool progressive) => false;

    /// <summary>What speaks for this reading where the same words may state something else.</summary>
    public virtual double Preference(FrameMatch match, FactDraft draft) => 0;

    /// <summary>Whether two mentions are one happening, whatever else they tell, since it happens but once to those who fill the roles of both.</summary>
    public virtual bool HappensOnce(FactDraft told, FactDraft draft) => false;

    /// <summary>Whether a mention that shares a filler with what was told completes it.</summary>
    public virtual bool Completes(FactDraft told, FactDraft draft) => false;

    /// <summary>How many fillers two mentions of a relation have to share.</summary>
    /// <param name="told">What was told.</param>
    /// <param name="draft">What tells it again.</param>
    /// <param name="named">How many fillers of the latter are no mere wording.</param>
    public virtual int LeastShared(FactDraft told, FactDraft draft, int named) => System.Math.Min(2, named);
}
