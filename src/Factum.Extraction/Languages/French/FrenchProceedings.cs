namespace Factum.Extraction.Languages.French;

/// <summary>How French tells of fines and lawsuits, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchProceedings
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Fine
  verb condamner|sanctionner subj=Authority obj=Offender! à|de|d'un_montant_de|pour=Amount! not:dommage|dommages|prison|indemnité|indemniser|rembourser|provision|verser|indemnisation
  verb condamner subj=Authority obj=Offender! amende à|de=Amount
  verb infliger subj=Authority obj=Amount! à=Offender not:défaite|correction|revers
  verb infliger subj=Authority! à=Offender! amende|sanction|pénalité obj|de=Amount
  verb écoper subj=Offender! amende|sanction|pénalité de=Amount!
  verb prononcer amende|sanction subj=Authority:OH de=Amount! à_l'encontre_de|contre=Offender
  verb frapper|punir|pénaliser obj=Offender! amende de=Amount! subj|par=Authority
  noun amende de|d'un_montant_de|d'environ=Amount! à|contre=Offender pour=Offender:POH par|de|de_la_part_de=Authority:OH min:2 not:requérir|réclamer|demander
  verb payer|verser|régler|acquitter subj=Offender! amende de|obj=Amount! à=Authority:OH
  verb verbaliser subj=Authority! obj=Offender!
  verb écoper|prendre subj=Offender! amende|pénalité|contravention|astreinte de|obj|d'un_montant_de=Amount par=Authority:OH
  verb risquer|encourir subj=Offender! amende|pénalité|contravention|astreinte de|obj|d'un_montant_de=Amount par=Authority:OH possible
  verb payer|verser|régler|acquitter|débourser amende|contravention|pénalité|astreinte|redressement subj=Offender! de|obj|d'un_montant_de=Amount à|auprès_de=Authority:OH
  verb s' acquitter amende|contravention|pénalité|astreinte|redressement subj=Offender! de|d'un_montant_de=Amount à|auprès_de=Authority:OH
  verb faire_payer|payer amende|pénalité|contravention|astreinte subj=Offender! obj=Amount!
  adj redevable|passible self|subj=Offender!:POH de=Amount amende|pénalité|contravention|astreinte
  verb menacer amende|pénalité|sanction|astreinte subj=Authority!:OH obj=Offender!:POH de=Amount possible
  verb mettre amende subj=Authority:OH obj=Offender!:POH pour=Offender
  verb redresser subj=Authority:OH obj=Offender!:PO à_hauteur_de|de|pour=Amount!
  verb sanctionner|punir|pénaliser|taxer|frapper|épingler amende|pénalité|astreinte|redressement subj|par=Authority:OH obj=Offender!:POH de|d'un_montant_de=Amount
  verb valoir amende|contravention|pénalité à=Offender!:POH de|obj=Amount
  verb sanctionner|pénaliser subj=Authority:OH obj=Offender!:POH à_hauteur_de=Amount!
  verb dresser|infliger|notifier|adresser|prononcer|imposer amende|contravention|pénalité|astreinte|redressement|procès-verbal|pv subj=Authority:OH à|à_l'encontre_de|contre=Offender!:POH de|obj|d'un_montant_de=Amount
  noun pénalité|contravention|astreinte|redressement|sanction de|d'un_montant_de|d'environ=Amount! à|pour|contre|subj|à_l'encontre_de=Offender!:POH par|de_la_part_de|infliger_par|prononcer_par=Authority:OH
  verb écoper|hériter subj=Offender! amende|pénalité|astreinte|contravention|redressement de|obj|d'un_montant_de=Amount de|de_la_part_de|par=Authority:OH
  verb condamner obj=Offender!:POLH subj|par=Authority:OH à|de|d'un_montant_de=Amount! amende with:appel|cassation|instance|correctionnelle|peine|sursis|prison not:dommage
  verb condamner obj=Offender!:POLH subj|par=Authority:OH à=Amount! amende|contravention|astreinte
  verb mettre amende subj=Authority!:OH obj=Offender!:POH de|à_hauteur_de=Amount
  verb confirmer|alourdir|annuler|réduire|maintenir|ramener amende|pénalité|sanction subj=Authority!:OH de|obj|à=Amount! à|contre|à_l'encontre_de|pour|infliger=Offender:POH
  verb coûter amende|pénalité à=Offender!:POH de=Amount!
  verb risquer|encourir amende subj=Offender!:POH obj|de|d'un_montant_de=Amount! possible
  verb être|rester passible amende subj=Offender!:POH de=Amount! possible
  noun amende|astreinte|pénalité|redressement|contravention de|d'un_montant_de|d'environ=Amount! pour|à|contre|à_l'encontre_de|receiver=Offender!:POH prononcer_par|infliger_par|décider_par|par=Authority:OH not:requérir|réclamer|demander|risquer|encourir
  noun redressement fiscal|urssaf|judiciaire pour|chez|de|subj=Offender!:POH de|d'un_montant_de=Amount!

Lawsuit
  verb porter plainte subj=Plaintiff! contre=Defendant
  verb déposer|former|introduire|engager|lancer plainte|recours|poursuite|action|procédure subj=Plaintiff! contre|à_l'encontre_de|visant=Defendant not:enquête
  verb poursuivre subj=Plaintiff! obj=Defendant! justice|tribunal|cour
  verb attaquer|assigner|traîner|citer subj=Plaintiff! obj=Defendant! justice|tribunal|prud'homme|cour
  verb attaquer subj=Plaintiff! justice|tribunal|conseil|cour
  verb assigner subj=Plaintiff! obj=Defendant!
  verb attaquer|contester permis|arrêté|décret|délibération|autorisation|licenciement|congédiement|élection|nomination tribunal|justice|cour|conseil|prud'hommes|juge subj=Plaintiff!:POLHT
  verb attaquer permis|arrêté|décret|délibération|autorisation subj=Plaintiff!:POLH
  verb riposter|agir|aller justice|tribunal|prud'hommes subj=Plaintiff!:POLH contre=Defendant:POH
  verb saisir subj=Plaintiff! contre=Defendant:O tribunal|justice|cour|prud'homme
  verb intenter procès|action subj=Plaintiff! à|contre=Defendant
  noun plainte|recours|action_en_justice|procès|poursuite déposer_par|intenter_par|former_par|engager_par|de|poss|subj|de_la_part_de|par=Plaintiff contre|à_l'encontre_de|visant=Defendant! min:2
  noun plainte déposer_par|de|de_la_part_de=Plaintiff! contre|visant|around=Defendant! min:2
  verb contester subj=Plaintiff! justice|tribunal obj=Defendant
  verb réclamer|demander|exiger subj=Plaintiff! obj=Amount! à=Defendant if:trial
  verb réclamer|demander|exiger subj=Plaintiff! obj|de=Amount! à=Defendant dommage|intérêt|justice|réparation|préjudice
  verb se constituer partie_civile subj=Plaintiff! contre=Defendant
  verb porter|traîner|conduire|amener|mener affaire|dossier|litige|différend|contentieux|contestation justice|tribunal|cour|prud'homme|juge subj=Plaintiff! contre=Defendant
  verb poursuivre|attaquer|assigner|traduire|citer|traîner diffamation|contrefaçon|plagiat|préjudice|discrimination|négligence|escroquerie|pollution|trouble|dommage|concurrence|harcèlement|licenciement|rupture|parasitisme|dénigrement|injure|manquement|publicité|violation|non-respect|inaction subj=Plaintiff!:POLH obj=Defendant!:POLH
  verb traduire|traîner|citer|convoquer|poursuivre|attaquer|assigner justice|tribunal|prud'homme|barre|pénal|civil|référé subj=Plaintiff!:POLH obj=Defendant!:POLH
  verb saisir tribunal|justice|cour|prud'homme|juge|référé subj=Plaintiff!:POLH contre|à_l'encontre_de=Defendant
  verb déposer|engager|lancer|intenter|entamer|initier|introduire|diligenter|former|enclencher|ouvrir|interjeter class_action|action_en_justice|action|procédure|poursuite|recours|plainte|référé|assignation|requête|bataille_judiciaire|action_collective subj=Plaintiff!:POLH contre|à_l'encontre_de|visant=Defendant! not:enquête
  verb viser|faire_objet plainte|recours|action|procédure|assignation obj=Defendant!:POLH de|de_la_part_de|par|déposer_par=Plaintiff!:POLH
  verb faire|objet objet plainte|recours|procédure subj=Defendant!:POLH de_la_part_de|par=Plaintiff!:POLH
  verb opposer procès|judiciaire|contentieux|tribunal|prud'homme obj|subj=Plaintiff!:POLH à=Defendant!:POLH
  verb affronter tribunal|justice|prétoire|barre subj=Plaintiff!:POLH obj=Defendant!:POLH
  verb gagner|perdre|remporter procès|bras_de_fer_judiciaire subj=Plaintiff!:POLH contre|face_à=Defendant!:POLH
  verb se retourner|pourvoir justice|tribunal|cour subj=Plaintiff!:POLH contre=Defendant!:POLH
  verb demander|réclamer|exiger|obtenir annulation|suspension|indemnisation|condamnation justice|tribunal subj=Plaintiff!:POLH de=Defendant:PO
  verb faire condamner subj=Plaintiff!:POLH obj=Defendant!:PO
  noun plainte|recours|action_en_justice|procès|assignation|procédure|action|litige opposer|entre=Plaintiff!:POLH à|contre=Defendant!:POLH
  noun procès|litige judiciaire|tribunal entre=Plaintiff:POL min:2
  noun plainte|recours|assignation|action_collective viser|contre=Defendant!:POLH de|par|poss|subj|de_la_part_de=Plaintiff!:POLH
  verb faire|interjeter appel subj=Plaintiff!:POLH contre=Defendant:PO with:jugement|condamnation|décision|ordonnance|sentence|peine|arrêt|verdict
  verb se pourvoir cassation subj=Plaintiff!:POLH contre=Defendant:PO
  verb obtenir|avoir gain_cause|gain subj=Plaintiff!:POLH contre|face_à|devant=Defendant:PO with:tribunal|cour|justice|juge|prud'hommes|prud'homme|procès|appel|cassation
  verb gagner|perdre|emporter|échouer procès|justice|tribunal|prud'homme|cassation subj=Plaintiff!:POLH contre|face_à=Defendant:POLH
  verb débouter obj=Plaintiff!:POLH contre|face_à=Defendant!:PO
  verb réclamer|demander|exiger subj=Plaintiff!:POLH obj=Amount! à=Defendant!:POLH with:ancien|ancienne|dommage|préjudice|réparation|indemnité|justice|tribunal|procès|prud'homme|licenciement not:amende|rançon|arriéré
  verb attaquer|contester|déférer|dénoncer décret|arrêté|loi|permis|décision|plu|autorisation|licenciement|marché|élection|vente|déclaration tribunal|conseil_état|conseil|justice|prud'homme|cour subj=Plaintiff!:POLH de=Defendant:OLH
  verb déposer|former|introduire|engager|intenter|lancer recours|référé|requête|action|plainte subj=Plaintiff!:POLH contre|à_l'encontre_de=Defendant:T de=Defendant:OLPH with:arrêté|décret|permis|projet|décision|autorisation|délibération
  verb porter plainte subj=Plaintiff!:POLH pour=Plaintiff:T contre|à_l'encontre_de=Defendant
  verb assigner|citer|attaquer|poursuivre|traduire subj=Plaintiff!:POLH obj=Defendant!:POLH référé|tribunal|diffamation|contrefaçon|prud'homme|plagiat|justice|concurrence|juge|cour
  verb assigner|attaquer|poursuivre|traîner|traduire|citer obj=Defendant!:POLH par=Plaintiff!:POLH not:animal|chien|crime|exercice|effort|meurtre
  verb opposer litige|contentieux|procès|procédure|bataille_judiciaire|différend_judiciaire obj=Plaintiff!:POLH à=Defendant!:POLH justice|tribunal|cour|juge|judiciaire|procès
  verb trancher|juger|examiner|arbitrer litige|contentieux|différend entre=Plaintiff:POLH min:2
  verb s' affronter|opposer|déchirer tribunal|justice|prétoire|barre subj=Plaintiff:POLH min:2
  verb viser|faire_objet|cibler plainte|recours|action|assignation|procédure obj|subj=Defendant!:POLH déposer_par|de|par|intenter_par|de_la_part_de=Plaintiff:POLH min:2
  verb saisir prud'homme|prud'hommes|tribunal|justice|conseil_état|cour|juge|cnil|défenseur subj=Plaintiff!:POLH contre|à_l'encontre_de=Defendant:POH not:occasion|opportunité
  noun plainte|recours|action_collective|assignation|procédure déposer_par|engager_par|intenter_par|lancer_par|introduire_par|former_par=Plaintiff!:POLH contre|à_l'encontre_de|visant=Defendant
  noun procès|bataille|bras_fer|contentieux judiciaire entre|opposer|contre=Plaintiff:POLH min:2
  verb contester sanction|amende|décision|condamnation|verdict|licenciement|arrêté|permis|redressement|refus devant|auprès_de=Place subj=Plaintiff!:POLH de=Defendant:OLH with:conseil|tribunal|cour|justice|juge
  verb envisager|préparer|étudier|promettre|annoncer recours subj=Plaintiff!:POLH contre|devant=Defendant:OLH possible not:recours_à|force
  verb faire appel subj=Plaintiff!:POLH de=Defendant:O with:condamnation|jugement|amende|sanction|décision|verdict|peine not:service|donner|à
  noun plainte|recours|assignation de|déposer_par|former_par=Plaintiff!:POLHT around|contre=Defendant!:PO with:viser|visé|visée|sous|coup|faire|objet
  verb saisir subj=Plaintiff!:POLH tribunal|cour|justice|juge|conseil|juridiction|prud'hommes not:occasion|drogue|police|gendarme|douane|enquêteur
  verb porter affaire|dossier|différend|litige|cas|contentieux devant=Place subj=Plaintiff!:POLHT with:tribunal|cour|justice|conseil|juge|prud'hommes|juridiction
  verb riposter|répliquer|répondre justice|tribunal subj=Plaintiff!:POLH contre=Defendant:POH with:devant|en
  verb assigner|attaquer|poursuivre diffamation|référé|justice|contrefaçon|paiement|réparation|plagiat subj=Plaintiff!:POLH obj=Defendant!:POLH pour=Amount
  noun procès intenter_par=Plaintiff!:POLH à|contre=Defendant!:POLH

""";
}
