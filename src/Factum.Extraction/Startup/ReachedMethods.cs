namespace Factum.Extraction.Startup;

/// <summary>
/// Which methods most documents reach behind the grammar, of each stage those first that are reached last; where a method is behind a language and a colon, documents in that language reach it. Written
/// by <c>dotnet run -c Release --project tests/Factum.Benchmarks -- reach</c> from what news of both languages reaches; worth writing again when much was added or renamed.
/// </summary>
internal static class ReachedMethods
{
    /// <summary>Where the classes are.</summary>
    public const string Root = "Factum.Extraction.";

    /// <summary>A class a line, and its methods.</summary>
    public const string Profile =
        """
        Quantities.DocumentQuantities .ctor
        Text.TextRange Overlaps Of
        Quantities.QuantityOverlaps FirstOf Without Settle
        Quantities.Times.ShiftResolver en:With en:Resolve
        Quantities.TimeExpression .ctor
        Quantities.Times.TimexBuffer ToString Append .ctor
        Quantities.Times.Timex Append AppendYear AppendDate Format TypeOf
        Quantities.Times.TimeExpressions Write Anchor
        Quantities.Times.DateResolver Plain Ranked Celebrated Resolve
        Quantities.Times.CalendarTime get_IsTimeOfDay .ctor
        Quantities.Times.TimeAnchor get_Now Resolve Next .ctor
        Quantities.Times.ClauseGrammar .ctor
        Quantities.AmountsAndNumbers .ctor
        Text.EquatableArrays ToEquatableArray
        Quantities.MoneyExpression .ctor
        Quantities.NumberExpression .ctor
        Quantities.QuantityExpressions Money Normalize Number Of
        Quantities.UnitNoun TryRead
        Text.WordTriggers en:IsLetter
        Quantities.Money.CountryCues en:IndexOf en:TryMatch en:MayMatch en:get_Count en:.ctor
        Quantities.Money.CountryCueList en:Read
        Languages.English.EnglishCountryCues en:get_All
        Quantities.Money.MoneyGrammar en:get_Countries
        Quantities.Money.CurrencyResolver en:CountNearby en:ReadCues en:Score Resolve en:ResolveStrong en:IsDollarLike .ctor
        Quantities.Bounds.BoundGrammar TryReadAfter TryReadBefore
        Quantities.QuantityJoiner IsEquivalent IsBareSum ReadPer HasNounAfter IsNothing JoinSums IsTopic ReadBounds SkipSpacesBack ReadLink JoinPair fr:Reaches JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor
        Quantities.QuantityReader Join
        Quantities.Times.Period .ctor
        Languages.English.EnglishTimeRules en:IsName en:Beside en:IsVerb en:IsCount
        Quantities.QuantityScanner fr:IsSymbolPlausible
        Quantities.Times.Shifted en:.ctor
        Languages.French.FrenchTimeRules fr:Beside fr:IsStray fr:Plain fr:IsCount
        Quantities.Times.FoldedText Matches
        Quantities.Times.TimeBuild Edge Month DayOf Day Lasting
        Quantities.Numbers.NumberComposer fr:TryAddBelowHundred
        Quantities.Times.TimeLexer fr:Find
        Quantities.Times.NameFilter Links InDigitChain
        Quantities.Times.TimeMatch fr:Says Has Speaks Followed Number en:Sub
        Quantities.Times.NumericForms en:IsDayAndMonth en:IsWord
        Quantities.Times.Length en:get_Finest Of .ctor
        Quantities.Times.TimeMatcher Better
        Quantities.Numbers.Numeral IsDigitAt
        Mentions.Coreference.ReferenceCollector Decided IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor
        Mentions.PhraseReference .ctor
        Mentions.Coreference.AntecedentScore fr:IsCollective en:IsDescribedAsOrganization fr:IsInsidePhrase IsActedOnBy OfThing TypeFit IsNamedAfter OwnerAgreement IsCorporate IsPossessed OfNominal IsSource IsAnimate Salience IsItself OfPronoun
        Languages.French.FrenchCoreference fr:IsExpletive
        Mentions.Coreference.GivenNameGenders Contains Load Of
        Languages.English.EnglishCoreference en:IsExpletive
        Mentions.Coreference.CoreferenceReader fr:TakesUp IsAgent NameAround IsSpouse en:IsCompany AreAlike en:Surname IsUnheardOf IsPassive ModifiedByTree Modified AreMembers Consider Suits ClassOf IntroduceTogether FamilyOf IsPossessed BestForPronoun Emphasised PersonGender TakenUp Protagonist Pair Together FirmOf ConsiderDescribed BestForNominal OpensParagraph IsOf GroupLoosely DescribeByVerb NoteSpeaker Group DescribeBecoming Describe IsOrganizationOf Join NameBeforeComma BehindComplement Settle NameBehind FollowsPluralArticle JoinApposition fr:ArticleGender JoinTitles List Introduce en:IsUnknownSurname Index HeadOf NamedReferent ReadSentence .ctor Resolve Read
        Mentions.Coreference.Referent LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor
        Grammar.Morphology Reads Has
        Mentions.Coreference.QuotedWords Pass Read .ctor
        Grammar.Dependents GetEnumerator .ctor
        Grammar.Sentence Child Children get_Item
        Mentions.Coreference.MarkableReader IsPersonal IsNominalised OwnerOf GenderOf en:IsBodyOfOffice EndOf Nominal IsFormOfAddress IsInhabitant ReadWord ClassOf ClauseOf TopOf TopRelation ProminenceOf IsSetAside ReadNames Read .ctor
        Mentions.Coreference.Markable .ctor
        Mentions.TitleMention .ctor
        Mentions.TitleReader fr:SkipDeterminers IsOpener fr:ReadHeadFirstAfter Form Add en:ReadHeadLastAfter fr:IsBarrier ReadAfter en:IsPossessive fr:ReadHeadFirstBefore en:IsTitleModifier IsTitleNoun Is en:ReadHeadLastBefore Has ReadBefore ReadSentence .ctor Read
        Mentions.DocumentEntities .ctor
        Mentions.DocumentEntity .ctor
        Mentions.Mention .ctor
        Mentions.NameForm get_Entity Join .ctor
        Mentions.NameLinker Head fr:IsAcronymOf Build JoinBracketed JoinAcronyms JoinHyphenated JoinAddressed en:IsClub IsOtherGender en:IsProject en:IsSurnameOfNobody EndsWith StartsWith IsShortFor TakeForFirms JoinInitials JoinShortForms AddressedAs Split Fold Collapse FormOf .ctor Link
        Mentions.EntityReader Covers IsQuantity IsSetAside ReadNames Read
        Mentions.FoundName .ctor
        Mentions.InstitutionReader fr:Replace fr:SkipAdjectives fr:NameEnd fr:IsArticle fr:IsComplement fr:Lower fr:Seat fr:IsNamePart fr:Complement fr:Covering Read .ctor
        Mentions.NameReader FirstWordAt Settle MayHold Set Signature Starts FindAgain fr:IsKnownPlace AddKnown fr:IsArticle fr:IsComma fr:IsFirm fr:IsHeld en:EndsInPlaceHead IsPluralOfNobody en:EndsInTeamWord NamesGovernment HasCapital Lower Add MayLead AddFirm AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read
        Mentions.InstitutionHeads fr:StartsWith fr:At
        Mentions.NameEvidence Settle Add .ctor
        Mentions.NameHash en:FoldOther Finish
        Mentions.NameDescriptions KindOf IsMembership IsOne Named IsAddressed IsSite IsLocal Word IsPolity After Add Before AddOwn AddTo
        Mentions.SpanRefinement fr:IsFunctionWord en:NameAfterLink IsShortRank en:Holds IsRank IsFormOfAddress IsCount IsLink IsTitleAlone IsModifier IsAilment IsCommonAcronym IsUnnamed IsFormOfAddressAlone ExtendToPossessive ExtendToHead ExtendToArticle ExtendToInitial ExtendToGivenName CutAfterKnown Lower Trim PartAtVerbs PartOffices PartDescribed PartOwners JoinPartners ExtendHeads JoinHeads JoinAcrossCommas Refine .ctor
        Mentions.NameSpan .ctor
        Mentions.NameLabels IsInside
        Mentions.NameTagger ScoreKinds Best Decode Score Tag .ctor
        Mentions.NameModel Score
        Mentions.NameFeatures CuesAfter CuesBefore Prefix Suffix Key Look Form Extract
        Mentions.NameSentence fr:IsCompoundGivenName IsCandidate HasCapitalAfter AddTo FindPhrase LowerCaseNames IsCompoundOfWords Complete Add Begin .ctor
        Mentions.Gazetteer Find Fingerprint FindFinished
        Mentions.TokenShapes IsNameLike OfMark IsAddress Of
        Mentions.BoilerplateReader CreditEnd StartsWith ReadLine Read
        Facts.DocumentFacts .ctor
        Facts.AmountSubjects Of
        Facts.ExtractedFact .ctor
        Facts.FactEvidence .ctor
        Text.LineMap Column Line .ctor
        Facts.HappeningMerger fr:Alike Equivalent Absorb Matches CountCommon IsSame IsWording AddKeys Merge
        Facts.HappeningKey Equals GetHashCode .ctor
        Facts.MovementOrigins Add
        Facts.LooseCircumstances Takes IsModifier Closest IsTaken HangPlaces HangTimes Hang .ctor Add
        Facts.DenialEffects Deny Apply
        Facts.SpokenAudiences en:Listener Add
        Facts.StatementJoiner en:JoinAppraisals en:JoinAdded Join en:TrimAudiences
        Facts.SpeechReader Inherit Performs IsAttribution en:TellsClause Says RangeOf GivesWords IsOwn AddAttributed AimAtOwner Extend AddQuotes Settle .ctor
        Facts.QuoterReader Clitic IsImpersonal Subject get_Item Take en:HasAny HasAll IsQuoter QuotationAt SentenceAt WordCount Assign Read .ctor
        Facts.Quoter .ctor
        Facts.Quotation .ctor Find
        Facts.SumChoice en:Disagree Apply
        Facts.CostChoice Apply
        Facts.LeftoverAmounts Add Thing en:Modified
        Facts.InstitutionPlaces Behind Before PlaceAt .ctor Add en:IsOrganizationNoun
        Facts.PurchasePrices Add
        Facts.ApposedSums Add
        Facts.LocationFacts IsRegion LiesIn AddSited Add en:Named en:AddBased
        Facts.OfficeJoiner Join en:NameEmployers
        Facts.FactReader Overlaps AddPlaces Mentions Span Fact Arrange InTextOrder DropOwnAudience RelatesToItself IsOffice RemoveOffices InSentenceOrder Incidental Contradicts RemoveParts Lemmas Topic Has IsBoilerplate Read
        Facts.ComingOffices Apply
        Facts.TitleJoiner Join
        Facts.FormerFigures Add
        Facts.NamedTogether Resolve
        Facts.GappedSums Add
        Facts.RespectiveFacts Add
        Facts.ApposedRelations fr:AddSeveral Possessor Genitive Read InLaw Add
        Facts.SurvivingRelatives Add
        Facts.AffiliationFacts fr:Bracketed MayBeParty IsCamp Add
        Facts.WordFilter MayHold Add .ctor
        Facts.LifeDates AddListed Add
        Facts.CompoundParticiples Add
        Facts.TitleFacts Trim Fact Described BelongsToName Noun Add
        Documents.EvidenceLocator Locate SentenceAt .ctor
        Grammar.Sentence fr:get_Root
        Facts.OfficeReader fr:Before en:IsPublic fr:After IsTitle fr:Head Title At Complete Begin .ctor
        Facts.AcceptedKinds IsPlural Accepts
        Facts.Standing Deny Rank Limit Report
        Facts.SenseVocabulary Equals GetHashCode
        Facts.FactDraft get_Merged Merge CountOf Same Of Has Add .ctor
        Text.TextRange Equals Contains
        Facts.DiscussedOrganization At .ctor
        Facts.EventContext en:Preposition Holds IsSite IsOfFormerFigure IsQuoted AmountOf Reaches FirstAmount AttachIntermediary Places Nearby FirstTime Attach StartOf EndOf Begin .ctor
        Facts.Filler en:Equals op_Equality .ctor
        Facts.FrameMatcher fr:HasInfinitive fr:IsNearFuture en:HasPossessor PairRelatives IsAlone en:AddTopic Governor NamesBody IsAnaphor Infinitive IsDefinite en:HasDeterminer en:OwnerOf en:IsPublicOffice Lacks LacksVerb IsRanked IsOfSeveral OwnRange IsDeniedBy EndsLike IsAbove fr:LacksOblique IsSeveral Holds TrimCompanions IsIndefinite LabelsSelf Alone IsItsOwnOwner IsDistinctive Companionable ParticleObject IsRespective IsBelow Crosses IsForeignParticle IsLoose SentenceHas AreTogether Add IsComing AnySeveral AnyIndefinite HasAnyNear Participle Beside TriggerRange LacksDistinctive HasDistributor Distribute CountEntities RequiresTwo TrimOthers TrimTrigger HoldsCompanion Near IsOfficeWithin Distinct en:HasPronounSubject fr:LacksComplement LacksRequired Supplement Guess CountDistinct Held IsRecentPast Fill LackOfVoice fr:ParticipleBehindName LackOfWords IsPresentParticiple Try ReadOpeningParticiple OpeningParticiple MistaggedVerb Match fr:MistaggedBehindClitic Begin .ctor
        Facts.MatchedExpression .ctor
        Facts.FactArgument .ctor
        Facts.StandingReader Report CarriesTense IsBare IsSetOff IsHypothetical IsUnder Determine Govern IsSaid IsNegated Mood Tense HasNegativeWord IsHearsay Assess Climb Rules Read Begin .ctor
        Facts.SurfaceReader en:NominalBefore IsCourtesy HasInnerActor AfterPreposition IsSingleBesidePlural NameBeforeCopula NameBefore ChunkEnd NameAfter .ctor
        Facts.SurfaceComplements Between IsListComma Closing OpensComposite en:OfNoun fr:ReadAfter fr:After ReadAround Around IsModifier .ctor
        Facts.SurfaceSubjects PairOpensBefore en:Introduces fr:Behind After Left MatchingComma AppositionBefore EndsInSpeaker .ctor
        Facts.FillerResolver AddListedBefore IsOfWhoIsNamed en:Count IsCoordinated OpensAsPlural Time Amount AddListed IsAgentive AmountAt en:NameIncluded AddTogether AddPronounBefore Collect NamesOfCounted en:NamesBehindPlural Resolve Release Text IsActor Phrase Apposed Described IsActorNoun OneOf MentionOf Entity HeadOfChunk One SetApart .ctor
        Facts.FactKind Takes Role get_Ordered
        Facts.DocumentFillers Time Amount Rent Text Entity Words .ctor
        Facts.Evoked MayExclude Binds MayStandIn Kept .ctor
        Facts.PhraseExtent BehindSum IsSum IsQuoteOrHyphen Kept Keep Of en:Acquaintance .ctor
        Facts.ClauseReader en:Adjective OfNoun OpensClause fr:OneNamed Preceding en:Opens Disagree Agreeing NamedBefore fr:HasColonBetween en:HasNameAsObject en:IsGerundOf fr:IsGerund fr:HasRelativeObject IsInsertedSpeech OpensItsClause IsLooseConjunct en:HasFunction HasCopula Announced fr:OpensPhrase HasRelativeSubject DirectAntecedent AddPredicate fr:AddNearestAgreeing Introduced Predicated Inserted AddClauseSubject AddAround OneOfThose Selves AddSum AddWholes AddShared AddNestedInNoun Noun en:HasAgent Predicative NounComplements get_Suggested BodyBeside IsInfinitive ImpliedSubject Subordinate Interrupted FirstNumeral en:OpensAsPast en:NameRightBefore AddPurpose fr:HasInfiniteAuxiliary en:States fr:OpensAsParticiple PairOpensAt IsRelative Subject BodyOf NamedOfficer OpensQuotation Inverted en:FirstOfNumber RelativeObject NameBehind fr:HasSubjectClitic DisplacedObject FollowsQuote Antecedent en:Acquainted AddGovernors AddPossessors AddJoinedSubject IsSaying en:AddSiteOfSubject fr:Closing IsHeadlinePassive fr:OpeningComma FollowsMark InsertedSpeaker Spelled AddIndirectObject Quantifies IsPastParticiple AddNested IsReflexive Oblique FollowsReflexive IsQuantified CaseName IsPassive en:IsReducedRelative ReadVerb Verb IsFinite .ctor
        Facts.MatchWorkspace .ctor
        Facts.Attribution .ctor
        Facts.FactGrammar en:get_MayBeSited get_MayBeSibling get_MayBeParty en:IsRegularParticiple IsPresentParticiple IsActor Has Initials get_AttributionInitials IsKnown Relemmatize
        Languages.French.FrenchVerbForms fr:Respelled fr:Ends fr:Infinitives
        Languages.English.EnglishVerbForms en:ByForm en:Table en:Infinitives
        Facts.Complement .ctor
        Facts.Clause Begin Add .ctor
        Facts.AnnotatedSentence Has get_HasNames HeadOf get_Amounts get_Times MayHaveAny MayHave IsNominal Child get_Reference get_Number get_Amount get_Time fr:Relemmatize Relation Lower IsVerbal Correct get_Covering IsUpper FindDateline get_Mention get_Item FirstAt get_Count Unmapped Cover IsLower .ctor Of
        Facts.SentenceReading .ctor
        Facts.AttributionReader en:HasContentAfter IsWithin IsParenthetic IsImpersonal IsAttribution fr:IsAttributionOfThree OpensAttribution OpensAttributionWith BySpeech MayOpenAttribution ByPreposition Read .ctor
        Facts.WordGlance MayHold Of Add
        Facts.FrameNotation Default Option Types Bind IsWord Units
        Facts.RoleBinding .ctor
        Facts.LexicalUnit .ctor
        Facts.DeclaredLine Units
        Facts.FrameIndex Keep Place Read Entry Find
        Facts.WordMap get_Item
        Facts.WordSignature Of
        Quantities.DocumentQuantities Outside
        """;
}
