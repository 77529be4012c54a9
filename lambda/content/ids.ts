// Made by `npm run content` from the names of the files and the tables in this folder: do not edit.

// The ids are entity-resolution ids: the same in the interaction model, the code and the output.

/** In the order in which they are named. */
export const NUTRIENTS = [
  'magnesium', 'potassium', 'calcium', 'vitamin_d', 'sodium', 'b_vitamins', 'vitamin_b1', 'vitamin_b5', 'vitamin_b6',
  'vitamin_b12',
] as const;
export type NutrientId = (typeof NUTRIENTS)[number];

/** Nutrients that have amounts of their own. */
export const MEASURED = [
  'magnesium', 'potassium', 'calcium', 'vitamin_d', 'sodium', 'vitamin_b1', 'vitamin_b5', 'vitamin_b6',
] as const;
export type MeasuredNutrient = (typeof MEASURED)[number];

export const SIGNS = [
  'back_bladder', 'child_leg', 'clot_leg', 'compartment', 'fluid_loss', 'heart_rhythm', 'heatstroke', 'high_sugar',
  'hyponatraemia', 'infection', 'long_cramp', 'lung_clot', 'overdose', 'pop_injury', 'pre_eclampsia', 'rest_pain_foot',
  'rhabdo', 'severe_weakness', 'statin_muscle', 'stroke', 'sudden_cold_leg', 'tetanus', 'tetany', 'toxin',
] as const;
export type SignId = (typeof SIGNS)[number];

export const REMEDIES = [
  'alcohol', 'apple_cider_vinegar', 'bananas', 'caffeine_coffee', 'cbd', 'chamomile_tea', 'cherry_juice',
  'coconut_water', 'compression_socks', 'electrolyte_drinks', 'epsom_salt_bath', 'gabapentin', 'heat_pad', 'ice',
  'iron', 'magnesium_spray_oil', 'muscle_relaxants', 'mustard', 'pickle_juice', 'quinine_tablets', 'salt_water',
  'soap_in_bed', 'stretching_before_bed', 'tonic_water', 'vitamin_b12', 'vitamin_e', 'vitamin_k2', 'zinc',
] as const;
export type RemedyId = (typeof REMEDIES)[number];

export const NEIGHBORS = [
  'als_worry', 'charley_horse', 'dehydration', 'electrolytes', 'eye_twitching', 'fibromyalgia', 'folate',
  'foot_cramps', 'gout', 'growing_pains', 'hand_cramps', 'iron_deficiency', 'multiple_sclerosis', 'period_cramps',
  'restless_legs', 'sciatica', 'shin_splints', 'stomach_cramps', 'swelling_lymphedema', 'thyroid', 'varicose_veins',
  'vitamin_b12', 'vitamin_b3_niacin', 'vitamin_c', 'vitamin_e', 'zinc',
] as const;
export type NeighborId = (typeof NEIGHBORS)[number];

export const GROUPS = [
  'ace_arb', 'athletes', 'children', 'diabetes', 'diuretics', 'kidney_disease', 'over_seventy', 'pregnancy', 'statins',
  'vegans',
] as const;
export type GroupId = (typeof GROUPS)[number];

export const MEDICINES = [
  'acid_blocker', 'antacid', 'antibiotic', 'antidepressant', 'blood_pressure_tablet', 'blood_thinner', 'bone_tablet',
  'diabetes_medicine', 'digoxin', 'diuretic', 'gabapentin', 'hiv_medicine', 'inhaler', 'iron_tablet', 'isoniazid',
  'laxative', 'levodopa', 'lithium', 'painkiller', 'potassium_sparing_diuretic', 'raloxifene_estrogen',
  'salt_substitute', 'seizure_medicine', 'statin', 'steroid', 'thyroid_tablet', 'transplant_medicine', 'trimethoprim',
  'weight_loss_tablet',
] as const;
export type MedicineId = (typeof MEDICINES)[number];

export const CAUSES = [
  'age', 'alcohol', 'artery_disease', 'dehydration', 'diabetes', 'diuretics', 'exercise', 'heat', 'inhalers',
  'kidney_disease', 'liver_disease', 'minerals', 'nerve_damage', 'other_medicines', 'pregnancy', 'statins', 'thyroid',
] as const;
export type CauseId = (typeof CAUSES)[number];

export const HABITS = [
  'balanced_diet', 'blood_test', 'exercise_before_bed', 'hydration', 'loose_covers', 'medicine_review',
  'processed_food', 'sleep_position', 'stretching', 'sunlight', 'supplements',
] as const;
export type HabitId = (typeof HABITS)[number];

export const MUSCLES = [
  'calf', 'thigh', 'foot',
] as const;
export type MuscleId = (typeof MUSCLES)[number];

/** How the cramp is doing, said in the middle of the guided exercise. */
export const PROGRESS = [
  'eased', 'a_bit', 'same', 'worse', 'wait',
] as const;
export type ProgressId = (typeof PROGRESS)[number];

/** How much of a food the figures are for. */
export const SERVINGS = [
  'bar', 'cup', 'eight_fluid_ounces', 'eight_ounces', 'five_fluid_ounces', 'five_large', 'fruit', 'glass', 'half_cup',
  'half_fruit', 'large', 'medium', 'mug', 'one', 'ounce', 'sausage', 'six_ounces', 'slice', 'small_box', 'small_can',
  'spear', 'stalk', 'tablespoon', 'teaspoon', 'three_cups', 'three_ounces', 'twelve_fluid_ounces', 'two_slices',
  'two_tablespoons', 'yolk',
] as const;
export type ServingId = (typeof SERVINGS)[number];

/** What a person can volunteer about themselves. */
export const CIRCUMSTANCES = [
  'infant', 'child_1_3', 'child_4_8', 'child_9_13', 'teen_14_18', 'adult_19_50', 'adult_51_70', 'over_70', 'female',
  'male', 'pregnancy', 'breastfeeding', 'period', 'menopause', 'kidney_disease', 'dialysis', 'heart_failure',
  'heart_disease', 'high_blood_pressure', 'diabetes', 'liver_disease', 'thyroid', 'gut_disease', 'gout',
  'cancer_treatment', 'recent_surgery', 'high_potassium', 'low_potassium', 'low_sodium', 'kidney_stones',
  'nerve_damage', 'artery_disease', 'past_clot', 'osteoporosis', 'restless_legs', 'eating_disorder', 'migraine',
  'asthma', 'diuretic', 'blood_pressure_tablet', 'potassium_sparing_diuretic', 'statin', 'acid_blocker', 'antacid',
  'thyroid_tablet', 'antibiotic', 'trimethoprim', 'bone_tablet', 'digoxin', 'lithium', 'blood_thinner', 'painkiller',
  'inhaler', 'seizure_medicine', 'levodopa', 'isoniazid', 'hiv_medicine', 'iron_tablet', 'antidepressant', 'steroid',
  'weight_loss_tablet', 'transplant_medicine', 'gabapentin', 'laxative', 'diabetes_medicine', 'salt_substitute',
  'raloxifene_estrogen', 'beta_blocker', 'calcium_blocker', 'ace_arb', 'birth_control', 'hormone_therapy',
  'chemotherapy', 'amiodarone', 'metformin', 'insulin', 'sleeping_tablet', 'vegan', 'vegetarian', 'dairy_free',
  'nut_free', 'fish_free', 'egg_free', 'soy_free', 'gluten_free', 'keto', 'fasting', 'low_salt',
] as const;
export type CircumstanceId = (typeof CIRCUMSTANCES)[number];

/** Questions with an answer of their own. */
export const ENTRIES = [] as const;
export type EntryId = (typeof ENTRIES)[number];

export type FoodId =
  'acorn_squash' | 'almond_milk' | 'almonds' | 'apple' | 'artichoke' | 'asparagus' | 'avocado' | 'banana' |
  'beef_liver' | 'beer' | 'beet_greens' | 'beets' | 'black_beans' | 'black_eyed_peas' | 'blueberries' | 'bok_choy' |
  'bran_cereal' | 'brazil_nuts' | 'broccoli' | 'brown_rice' | 'brussels_sprouts' | 'buckwheat' | 'bulgur' | 'butter' |
  'butternut_squash' | 'canned_chickpeas' | 'canned_pink_salmon' | 'canned_sockeye_salmon' | 'canned_tuna' |
  'cantaloupe' | 'carrot' | 'cashews' | 'cauliflower' | 'celery' | 'cheddar' | 'chia_seeds' | 'chicken' | 'chickpeas' |
  'clams' | 'cocoa_powder' | 'coconut_water' | 'cod' | 'cod_liver_oil' | 'coffee' | 'cola' | 'collard_greens' |
  'corn' | 'corn_flakes' | 'cottage_cheese' | 'cucumber' | 'dark_chocolate' | 'date' | 'dill_pickle' |
  'dried_apricots' | 'edamame' | 'egg' | 'egg_yolk' | 'fat_free_yogurt' | 'feta' | 'figs' | 'flaxseed' |
  'fortified_orange_juice' | 'goat_milk' | 'grapes' | 'greek_yogurt' | 'green_beans' | 'green_peas' | 'green_pepper' |
  'ground_beef' | 'halibut' | 'ham' | 'hazelnuts' | 'herring' | 'hot_dog' | 'hummus' | 'ice_cream' | 'kale' |
  'ketchup' | 'kidney_beans' | 'kiwi' | 'large_sports_drink' | 'lentils' | 'lettuce' | 'lima_beans' | 'mackerel' |
  'mango' | 'mild_dark_chocolate' | 'milk' | 'milk_chocolate' | 'miso' | 'molasses' | 'mozzarella' | 'mushrooms' |
  'mustard' | 'navy_beans' | 'oat_cereal' | 'oatmeal' | 'okra' | 'olives' | 'onion' | 'orange' | 'orange_juice' |
  'pacific_mackerel' | 'parmesan' | 'pasta' | 'peach' | 'peanut_butter' | 'peanuts' | 'pear' | 'pecans' | 'pineapple' |
  'pinto_beans' | 'pistachios' | 'plantain' | 'popcorn' | 'pork_chop' | 'potato' | 'potato_chips' | 'pretzels' |
  'prune_juice' | 'prunes' | 'pumpkin' | 'pumpkin_seeds' | 'quinoa' | 'raisins' | 'red_wine' | 'rehydration_drink' |
  'rice_milk' | 'ricotta' | 'salmon' | 'sardines' | 'sesame_seeds' | 'shiitake_mushrooms' | 'shrimp' | 'skim_milk' |
  'sockeye_salmon' | 'soy_milk' | 'soy_sauce' | 'soybeans' | 'spinach' | 'split_peas' | 'sports_drink' |
  'strawberries' | 'sunflower_seeds' | 'sweet_potato' | 'swiss_chard' | 'swiss_cheese' | 'table_salt' | 'tahini' |
  'tea' | 'tempeh' | 'tofu' | 'tomato' | 'tomato_juice' | 'tonic_water' | 'trout' | 'tuna' | 'turkey' |
  'turnip_greens' | 'two_percent_milk' | 'uv_mushrooms' | 'walnuts' | 'watermelon' | 'wheat_germ' | 'white_beans' |
  'white_bread' | 'white_rice' | 'whole_milk' | 'whole_wheat_bread' | 'yeast_extract' | 'yogurt';

export type SourceId =
  'aafp_2012' | 'aafp_2017' | 'aan_2010' | 'aan_2010_news' | 'aaos' | 'aap_ca' | 'aap_nsaid' | 'abc_heatpad' |
  'acp_piccles' | 'ai_na_k' | 'alend_sheet' | 'allina_b6' | 'altru_neuropathy' | 'annfammed_2018' | 'b5_ai' |
  'b5_page' | 'b6_inter2' | 'banana_2012' | 'barna_2021' | 'beers_report' | 'bergeron_2008' | 'bfr_mg' | 'bmj_ce' |
  'bmj_trimeth' | 'bupa_achilles' | 'cdc_rhabdo' | 'cdrr_2019' | 'chan_1998' | 'chandra_2016' | 'cks' | 'cleveland' |
  'cmdt_mg' | 'cochrane_mg_2020' | 'cochrane_mg_table' | 'cochrane_preg_2020' | 'cochrane_stretch_2021' |
  'connolly_1992' | 'coppin_2005' | 'devgun_2016' | 'diabetes_cramps_news' | 'dri_vit' | 'drugs_vitd' | 'dsm_heat' |
  'dystonia_uk' | 'eah_2015' | 'eah_2018' | 'eamc_2015' | 'eamc_2022' | 'ebsco_vitd' | 'ecfr_quinine' | 'efsa_b6' |
  'emc_potassium' | 'emerg_a' | 'emerg_b' | 'emerg_c' | 'epsom_2020' | 'epsom_fatal_2018' | 'etg_potassium' |
  'fda_cbd' | 'fda_gabapentin' | 'fda_ppi' | 'fda_quinine' | 'fda_quinine_2010' | 'fda_quinine_adv' | 'fss_k' |
  'furosemide_b1' | 'garrison_2012' | 'ggc_child' | 'glos_dvt' | 'goodrx_ca' | 'grober_2017' | 'hcn_mg' |
  'healthify_sciatica' | 'healthjade_b1' | 'hrsa_poisonhelp' | 'hse_preg' | 'hse_shin' | 'hsis_b5' | 'hypona_eld' |
  'hypona_mayo' | 'k2_2024' | 'kalia_2022' | 'khajehdehi_2001' | 'killer_2014' | 'knowinjury_poison' |
  'ksma_cherry_2025' | 'lau_2019' | 'lau_2021' | 'losalt' | 'maor_2017' | 'mayo_cramp' | 'mayo_heat' | 'mayo_night' |
  'mayo_proc_2001' | 'mayo_vitd_int' | 'mcgill_soap' | 'mckenney_2015' | 'mdedge_piccles' | 'medicinenet_k' |
  'medpill_levo' | 'merck_b1' | 'merck_b6' | 'merck_hyperk' | 'merck_hypoca' | 'merck_mg' | 'merck_vite' | 'mg_int' |
  'mhra_quinine_2010' | 'miller_2009' | 'miller_2014' | 'miller_2014_report' | 'mnt_acv' | 'mp_bvits' | 'mp_calcium' |
  'mp_charley' | 'mp_cramps' | 'mp_dehydration' | 'mp_dvt' | 'mp_fluid' | 'mp_heat' | 'mp_potassium' | 'mp_sodium' |
  'mp_statins' | 'mp_tetanus' | 'mp_vitd' | 'msd_electrolytes' | 'nami_lithium' | 'nap_2005_k' | 'nap_ca_lactose' |
  'nap_k_preface' | 'nbk_dri1998' | 'nc_poison_iron' | 'nccih_chamomile' | 'nhlbi_dvt' | 'nhlbi_pad' | 'nhs_b6' |
  'nhs_bvits' | 'nhs_ca' | 'nhs_cli' | 'nhs_compartment' | 'nhs_cramps' | 'nhs_cramps_2017' | 'nhs_dvt' | 'nhs_fibro' |
  'nhs_gout' | 'nhs_growing' | 'nhs_heat' | 'nhs_iron_anaemia' | 'nhs_mg' | 'nhs_mnd' | 'nhs_oedema' | 'nhs_pad' |
  'nhs_period' | 'nhs_poison_new' | 'nhs_poison_old' | 'nhs_preecl' | 'nhs_salt' | 'nhs_scurvy' | 'nhs_statins' |
  'nhs_sun' | 'nhs_tetanus' | 'nhs_thyroid' | 'nhs_twitch' | 'nhs_varicose' | 'nhs_vitd' | 'nhsinform_ms' |
  'nhsinform_stomach' | 'ni_formulary_quinine' | 'nidirect_cramps' | 'nidirect_lymph' | 'nidirect_rls' | 'none' |
  'nutrifacts_k' | 'nwas_stroke' | 'ny_ca' | 'nz_limb' | 'ods_ca_int' | 'ods_mg' | 'ods_zinc' | 'ods_zinc_report' |
  'osu_na' | 'piccles' | 'piccles_2022' | 'pm_vitd' | 'pmc_ca_rda' | 'poison_bw' | 'poison_org_iron' | 'poison_us' |
  'qld_poison' | 'rabbitt_2016' | 'rabe_2018' | 'rfl_ces' | 'serrao_2000' | 'sickkids_poison' | 'statpearls_niacin' |
  'swl_limp' | 'tarrant_heat' | 'tetany_case' | 'tga_b6' | 'trinity_dvt' | 'tyneside_vegan' | 'ua_hypona' |
  'uk_b5_text' | 'uk_evm_b5' | 'uk_rni_preg' | 'ul_b6' | 'ul_elem' | 'ul_nap2000' | 'usda_sr27' | 'utd_hyperk' |
  'vein_nice' | 'vidot_2014' | 'vitd_preg_tabriz' | 'vitd_rct_pm' | 'wales_b12' | 'wapo_na';

/** Which intake table a locale speaks from. */
export type Table = 'us' | 'uk';

export function isMeasured(nutrient: NutrientId): nutrient is MeasuredNutrient {
  return (MEASURED as readonly NutrientId[]).includes(nutrient);
}
