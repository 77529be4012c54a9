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
  'allergic', 'aorta', 'back_bladder', 'bite', 'bone_pain', 'broken_leg', 'child_leg', 'child_swallowed', 'clot_leg',
  'compartment', 'fluid_loss', 'foot_drop', 'heart_rhythm', 'heatstroke', 'high_potassium', 'high_sugar',
  'hyponatraemia', 'infection', 'long_cramp', 'low_sugar', 'lung_clot', 'missed_dialysis', 'muscle_wasting',
  'numb_leg', 'overdose', 'pop_injury', 'pre_eclampsia', 'quinine_bleeding', 'rest_pain_foot', 'rhabdo', 'seizure',
  'severe_weakness', 'statin_muscle', 'stroke', 'sudden_cold_leg', 'tetanus', 'tetany', 'toxin', 'vomiting',
  'withdrawal',
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
  'ace_arb', 'acid_blocker', 'amiodarone', 'antacid', 'antibiotic', 'antidepressant', 'beta_blocker', 'birth_control',
  'blood_pressure_tablet', 'blood_thinner', 'bone_tablet', 'calcium_blocker', 'chemotherapy', 'diabetes_medicine',
  'digoxin', 'diuretic', 'gabapentin', 'hiv_medicine', 'hormone_therapy', 'inhaler', 'insulin', 'iron_tablet',
  'isoniazid', 'laxative', 'levodopa', 'lithium', 'metformin', 'painkiller', 'potassium_sparing_diuretic',
  'raloxifene_estrogen', 'salt_substitute', 'seizure_medicine', 'sleeping_tablet', 'statin', 'steroid',
  'thyroid_tablet', 'transplant_medicine', 'trimethoprim', 'weight_loss_tablet',
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

/** What a person can volunteer about themselves. */
export const CIRCUMSTANCES = [
  'infant', 'child_1_3', 'child_4_8', 'child_9_13', 'teen_14_18', 'adult_19_50', 'adult_51_70', 'over_70', 'female',
  'male', 'pregnancy', 'breastfeeding', 'after_birth', 'period', 'menopause', 'kidney_disease', 'dialysis',
  'heart_failure', 'heart_disease', 'high_blood_pressure', 'diabetes', 'liver_disease', 'thyroid', 'gut_disease',
  'gout', 'cancer_treatment', 'recent_surgery', 'high_potassium', 'low_potassium', 'low_sodium', 'kidney_stones',
  'nerve_damage', 'artery_disease', 'past_clot', 'osteoporosis', 'restless_legs', 'eating_disorder', 'migraine',
  'asthma', 'one_kidney', 'myasthenia', 'thyroid_removed', 'sickle_cell', 'pots', 'stroke_past', 'multiple_sclerosis',
  'parkinsons', 'als', 'salt_losing', 'stoma', 'heavy_drinking', 'quinine_harm', 'diuretic', 'blood_pressure_tablet',
  'potassium_sparing_diuretic', 'statin', 'acid_blocker', 'antacid', 'thyroid_tablet', 'antibiotic', 'trimethoprim',
  'bone_tablet', 'digoxin', 'lithium', 'blood_thinner', 'painkiller', 'inhaler', 'seizure_medicine', 'levodopa',
  'isoniazid', 'hiv_medicine', 'iron_tablet', 'antidepressant', 'steroid', 'weight_loss_tablet', 'transplant_medicine',
  'gabapentin', 'laxative', 'diabetes_medicine', 'salt_substitute', 'raloxifene_estrogen', 'beta_blocker',
  'calcium_blocker', 'ace_arb', 'birth_control', 'hormone_therapy', 'chemotherapy', 'amiodarone', 'metformin',
  'insulin', 'sleeping_tablet', 'vegan', 'vegetarian', 'dairy_free', 'nut_free', 'fish_free', 'egg_free', 'soy_free',
  'gluten_free', 'keto', 'fasting', 'low_salt',
] as const;
export type CircumstanceId = (typeof CIRCUMSTANCES)[number];

/** Questions with an answer of their own. */
export const ENTRIES = [
  'ace_arb_cramps', 'acupuncture', 'after_birth_cramps', 'after_cast', 'after_drinking_alcohol', 'after_epidural',
  'after_flight', 'after_gym', 'after_sitting', 'after_surgery_cramps', 'air_conditioning', 'albuterol_cramps',
  'alcohol_dependence', 'alcohol_minerals', 'alone_cannot_stand', 'als_cramps', 'als_fear', 'amiodarone_cramps',
  'amlodipine_cramps', 'anemia_cramps', 'antihistamine_cramps', 'antipsychotics_cramps', 'any_medicine_cramps',
  'apart_antibiotic', 'apart_bone', 'apart_list', 'apart_thyroid', 'arch_cramp', 'arnica', 'aromatase_inhibitor',
  'artery_disease_walk', 'artery_test', 'arthritis_cramps', 'ask_pharmacist', 'aspirin', 'asthma_cramps',
  'atrial_fibrillation_cramps', 'b_complex', 'b_six_hidden', 'b_three_niacin', 'b_twelve_amount', 'b_twelve_foods',
  'b_twelve_low_who', 'b_twelve_pills_how', 'b_twelve_shots', 'b_twelve_too_much', 'baby_legs', 'back_to_sleep',
  'baking_soda', 'bananas_a_day', 'bed_socks', 'bedbound_cramps', 'bedtime_routine', 'behind_knee_cramp', 'best_fruit',
  'best_vegetable', 'beta_blocker_cramps', 'beyond_cramps', 'birth_control_leg_pain', 'blood_thinner_massage',
  'boiling_leaches', 'bone_broth', 'bone_injection', 'bone_pill_pain', 'both_legs_cramp', 'botox', 'brand_product',
  'breakfast', 'breastfeeding_amounts', 'breastfeeding_cramps', 'breastfeeding_pills', 'breathing',
  'bruise_after_cramp', 'burning_feet', 'buttock_cramp', 'caffeine_calcium', 'calcium_cause_cramps', 'calcium_forms',
  'calcium_side_effects', 'calcium_when_to_take', 'calcium_with_magnesium', 'calcium_with_vitamin_d', 'cancer_cramps',
  'cannabis', 'canned_frozen', 'cannot_reach_toes', 'capsaicin_spicy', 'care_home_cramps', 'castor_oil',
  'celiac_cramps', 'charley_horse_name', 'cheap_foods', 'chemo_cramps', 'child_after_virus', 'child_doctor_when',
  'child_limits', 'child_magnesium', 'child_painkiller', 'child_remedies', 'child_vitamin_calcium',
  'chronic_fatigue_cramps', 'ciprofloxacin_tendon', 'cirrhosis_cramps', 'clot_from_cramp', 'clot_meaning',
  'clot_tests', 'clot_what_now', 'coconut_or_sports', 'coenzyme_q_ten', 'cola_soda', 'cold_floor', 'cold_weather',
  'collagen', 'compression_at_night', 'cooked_or_raw', 'could_be_serious', 'could_it_lower', 'covid_vaccine_cramps',
  'cramp_comes_back', 'cramp_diary', 'cramp_driving', 'cramp_duration', 'cramp_family', 'cramp_frequency_normal',
  'cramp_in_water', 'cramp_lump', 'cramp_moves', 'cramp_on_waking', 'cramp_or_clot', 'cramp_or_restless',
  'cramp_or_strain', 'cramp_same_hour', 'cramp_tear_muscle', 'cramps_harmless', 'cream_of_tartar', 'creatine',
  'cycling_cramp', 'dance_cramp', 'dark_chocolate', 'day_menu', 'day_share', 'daytime_cramps', 'dehydration_check',
  'dementia_help', 'depression_medicine_cramps', 'diabetes_doctor_when', 'diabetes_neuropathy',
  'diabetes_night_cramps', 'dialysis_during', 'dialysis_eat', 'dialysis_fluid', 'dialysis_home_night',
  'dialysis_prevent', 'dialysis_quinine', 'dialysis_why', 'diarrhea_cramps', 'diet_sources', 'dieting_cramps',
  'digoxin_cramps', 'dinner_tonight', 'doctor_found_nothing', 'doctor_questions', 'doctor_tell', 'doctor_will_do',
  'donepezil_cramps', 'drink_best', 'during_sex', 'dynamic_warmup', 'eating_disorder_help', 'eating_out',
  'electrolyte_imbalance', 'electrolyte_meaning', 'elevate_leg', 'energy_drinks', 'essential_oils',
  'exercise_prevents', 'famotidine_cramps', 'fastest_relief', 'fell_after_cramp', 'ferritin_result',
  'fibrate_ezetimibe_cramps', 'fibromyalgia_cramps', 'fish_eggs_vitamin_d', 'flat_feet', 'flip_flops', 'flu_aches',
  'fluid_limit', 'foam_roller', 'folate_folic_acid', 'food_enough', 'food_with_most', 'foods_kidney_avoid',
  'foods_two_in_one', 'foods_worsen', 'foot_cramp_why', 'foot_stretch', 'football_cramp', 'front_thigh_cramp',
  'furosemide_cramps', 'gabapentin_stop', 'get_checked', 'get_up_safely', 'ginger', 'gout_cramps',
  'grapefruit_medicines', 'green_tea_minerals', 'growing_pains_facts', 'growing_pains_tell', 'guide_ai',
  'guide_can_do', 'guide_different', 'guide_doctor', 'guide_free', 'guide_joke', 'guide_knows_me', 'guide_language',
  'guide_maker', 'guide_person', 'guide_records', 'guide_sources', 'guide_trust', 'guide_who', 'gummies_eaten',
  'gut_disease_cramps', 'hamstring_cramp', 'hamstring_stretch', 'hands_too', 'heart_attack_past',
  'heart_failure_cramps', 'heart_sign', 'heat_cramps_what', 'heating_pad_burn', 'heavy_duvet', 'heel_drops',
  'help_child_night', 'help_partner', 'high_blood_pressure_cramps', 'high_ck', 'high_heels', 'high_level_signs',
  'high_level_why', 'hiking_cramp', 'hip_knee_replacement', 'hiv_prep_cramps', 'homemade_electrolyte',
  'homeopathic_tablets', 'honey', 'horse_chestnut', 'hot_bath', 'hot_weather', 'how_common', 'how_much_water',
  'hrt_cramps', 'husband_cramps', 'hydrochlorothiazide_cramps', 'ice_or_heat', 'inner_thigh_groin', 'insoles',
  'intermittent_fasting', 'iron_pill_cramps', 'iron_with_minerals', 'juice_smoothie', 'keto_cramps',
  'kidney_disease_cramps', 'kidney_liver_sign', 'kidney_stones_cramps', 'kinesio_tape', 'kneeling_squatting',
  'lab_figure_far_over', 'lab_figure_far_under', 'lab_figure_over', 'lab_figure_under', 'lab_high_potassium',
  'lab_high_result', 'lab_low_result', 'lab_magnesium_hidden', 'lab_normal_range', 'lab_normal_still_cramps',
  'lab_prepare', 'lab_slightly_out', 'label_add_up', 'lack_of_sleep', 'late_in_race', 'learning_disability_carer',
  'leg_length', 'legs_up_bed', 'lemon_water', 'level_recovery', 'licorice_potassium', 'lifting_cramp', 'lip_pinch',
  'long_fast', 'long_journey', 'low_blood_pressure_cramps', 'low_carb_cramps', 'low_carb_foods', 'low_level_cause',
  'low_level_word', 'low_salt_diet', 'low_sugar_cramps', 'lupus_cramps', 'lymphedema_cramps', 'magnesium_best_form',
  'magnesium_blood_pressure', 'magnesium_cause_cramps', 'magnesium_citrate', 'magnesium_fizzy', 'magnesium_gentlest',
  'magnesium_glycinate', 'magnesium_gummies', 'magnesium_heart', 'magnesium_how_long_to_take',
  'magnesium_how_long_to_work', 'magnesium_label', 'magnesium_no_help', 'magnesium_other_forms', 'magnesium_oxide',
  'magnesium_powder', 'magnesium_runs', 'magnesium_side_effects', 'magnesium_skin', 'magnesium_sleep',
  'magnesium_time_of_day', 'magnesium_with_drink', 'magnesium_with_food', 'magnesium_with_vitamin_d',
  'magnesium_with_zinc', 'magnets_copper', 'many_pills', 'massage_gun', 'massage_help', 'mattress', 'medicine_cause',
  'melatonin', 'men_cramps', 'menopause_cramps', 'metformin_b12', 'milk_before_bed', 'mother_cramps', 'ms_cramps',
  'multivitamin', 'muscle_relaxer_stop', 'muscle_rub', 'mustard_how_much', 'myasthenia_cramps', 'naproxen_cramps',
  'nerve_test_emg', 'neuropathy_cramps', 'nicotine_quit', 'night_shift', 'numb_tingling_legs', 'older_doctor_when',
  'omeprazole_cramps', 'one_leg_worry', 'osteoporosis_cramps', 'outdoor_work_heat', 'over_eighty_cramps',
  'over_fifty_amounts', 'painkiller_liver', 'painkiller_soreness', 'panic_breathing', 'paralysis_spasms',
  'parathyroid_cramps', 'parkinsons_cramps', 'past_clot_cramps', 'period_leg_pain', 'pickle_before_bed',
  'pickle_how_fast', 'pill_best_for_cramps', 'pillow_knees', 'pills_all_together', 'pills_chewable', 'pills_missed',
  'pills_split_crush', 'poor_circulation', 'post_polio_cramps', 'posture', 'potassium_not_banana',
  'potassium_prescribed', 'potato_in_bed', 'pots_cramps', 'prednisone_cramps', 'pregnancy_after_birth_gone',
  'pregnancy_baby_harm', 'pregnancy_calcium', 'pregnancy_clot', 'pregnancy_labor_cramp', 'pregnancy_magnesium',
  'pregnancy_painkiller', 'pregnancy_safe_relief', 'pregnancy_when', 'pregnancy_why', 'pregnant_doctor_when',
  'prescription_options', 'prostate_cramps', 'quinine_interactions', 'quinine_side_effects', 'quinine_why_banned',
  'radiation_cramps', 'raise_low_level', 'ramadan_fasting', 'rehydration_when_ill', 'return_to_sport',
  'rhabdo_meaning', 'running_cramp', 'salt_craving', 'salt_losing_cramps', 'salt_substitute_cramps',
  'salt_tablets_sport', 'salt_too_much_cramps', 'same_leg', 'scan_needed', 'school_sport_cramp', 'sciatica_or_cramp',
  'seasons', 'seated_stretch', 'seeds_nuts', 'shake_leg', 'shin_cramp', 'shoes', 'sickle_cell_cramps',
  'sickle_trait_exercise', 'sleep_aid', 'sleep_apnea_cramps', 'sleep_on_side', 'sleep_on_stomach',
  'sleeping_pill_stop', 'smoking', 'snack_before_bed', 'soap_which_kind', 'sore_for_days', 'sore_how_long',
  'sore_next_day', 'sore_what_helps', 'spasm_or_cramp', 'specialist_needed', 'spinach_and_blockers', 'spinal_stenosis',
  'spironolactone_cramps', 'sports_drink_daily', 'stairs_cramp', 'standing_work', 'statin_clash', 'statin_meaning',
  'statin_stop', 'statin_which', 'stimulant_cramps', 'stoma_cramps', 'stop_my_medicine', 'stress_anxiety',
  'stretch_bad_knee', 'stretch_before_or_after_sport', 'stretch_hold', 'stretch_how_many', 'stretch_how_often',
  'stretch_hurts', 'stretch_in_bed_sets_off', 'stretch_someone_else', 'stretch_weeks', 'stroke_past_cramps',
  'sugar_cramps', 'supplement_expired', 'supplement_quality', 'supplements_surgery_test', 'sweat_lots',
  'swimming_prevent', 'tamoxifen_cramps', 'targeted_cancer_tablets', 'teen_amounts', 'teen_cramps', 'telehealth',
  'tens_machine', 'teriparatide_cramps', 'thigh_stretch', 'thyroid_high_cramps', 'thyroid_low_cramps',
  'thyroidectomy_cramps', 'toddler_night_pain', 'toe_cramp', 'tonic_how_much', 'too_much_water', 'towel_stretch',
  'transplant_cramps', 'tried_everything', 'trying_for_baby', 'turmeric', 'twitching_after', 'upper_limits_words',
  'urgent_or_er', 'valerian', 'vaping', 'varicose_cramps', 'vegan_cramps', 'vibration_plate', 'vinegar_sip',
  'vitamin_b_which', 'vitamin_d_cause_cramps', 'vitamin_d_high_dose', 'vitamin_d_how_long', 'vitamin_d_sun_time',
  'vitamin_d_two_or_three', 'vitamin_d_units', 'vitamin_d_when', 'vitamin_d_with_k_two', 'vitamin_k_not_potassium',
  'vomiting_cramps', 'wait_till_morning', 'wait_weeks', 'waiting_appointment', 'walk_it_off', 'wall_stretch',
  'warfarin_greens', 'warm_shower', 'water_before_bed', 'water_in_heat', 'water_pill_meaning', 'weight',
  'weight_loss_injections', 'weight_loss_surgery', 'weighted_blanket', 'what_lowers', 'which_blood_tests',
  'which_deficiency', 'which_doctor', 'which_pill', 'which_way_pull', 'which_way_rub', 'who_to_call_night', 'why_calf',
  'why_now_older', 'why_so_painful', 'why_sugar_and_salt', 'will_it_kill_me', 'will_it_stop', 'wont_let_go',
  'yoga_cramp', 'yoga_for_cramps', 'young_cramps',
] as const;
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
  'aafp_choosing' | 'aaos_warmup' | 'aarp_cramp_drugs_1' | 'aarp_cramp_drugs_2' | 'aarp_cramp_drugs_4' | 'ace_travel' |
  'acupinch' | 'addison_shg' | 'bahk_2012' | 'bmc_emg' | 'bmc_hypoca' | 'boil_2025' | 'broth_1934' | 'bupa_menopause' |
  'ca_fe_report' | 'ca_forms_report' | 'cancer_cramps_study' | 'celiac_2020' | 'child_myositis_news' | 'cipro_1989' |
  'cipro_label' | 'ck_labtests' | 'cleveland_foot' | 'cochrane_mg_bp' | 'cola_2009' | 'craighead_2017' |
  'cruk_tamoxifen' | 'cuh_warfarin' | 'd2_d3_2023' | 'dailymed_cramp' | 'dalbo_2008' | 'davis_k' | 'delacour_2020' |
  'dialysis_cramps' | 'drinkaware_withdrawal' | 'ebsco_cramp' | 'emed_cramps' | 'fda_bisphos' | 'fda_licorice' |
  'fda_rub_2012' | 'flat_feet' | 'foam_2020' | 'fss_b12' | 'garrison_2015' | 'gbtribune_cramps' | 'glp1_label' |
  'grandner_2017' | 'gstt_clots' | 'hallegraeff_2012' | 'hallegraeff_method' | 'hartford_seated' | 'hd_nonpharm_2023' |
  'heaney_caffeine' | 'hey_calf' | 'horse_chestnut_toxic' | 'ibis_tamoxifen' | 'imai_1995' | 'ironman_2011' |
  'kalman_2012' | 'keto_flu_2020' | 'keto_salt' | 'knee_stretches' | 'komen_ai' | 'kpj_k' | 'label_albuterol' |
  'label_levothyroxine' | 'mayo_ca_supp' | 'merck_cramp_causes' | 'merck_pro' | 'merck_quick' | 'merck_second' |
  'merck_stretch' | 'mg_citrate_2017' | 'mg_citrate_lax' | 'mg_oxide_use' | 'mg_salts_2017' | 'mg_sleep_2021' |
  'mhra_metformin' | 'mhra_quinolone' | 'missouri_soda' | 'mp_heart_failure' | 'msd_ort' | 'msd_postpartum' |
  'muller_cirrhosis' | 'nccih_horse' | 'nccih_sleep' | 'network_bed' | 'nhs_crush' | 'nhs_fly' | 'nhs_ibuprofen' |
  'nhs_postpolio' | 'nhs_water' | 'nhsggc_calf' | 'nichd_hypopara' | 'niddk_k' | 'nidirect_hypopara' |
  'nih_mg_report' | 'nih_vitd_levels' | 'niosh_heat' | 'nkf_k' | 'nmes_2018' | 'nms_2017' | 'ods_b12' |
  'ortho_institute' | 'park_2017' | 'parkinsons_uk' | 'parreira_2014' | 'phe_ramadan' | 'physio_doms' |
  'plymouth_calf' | 'prehab_pumps' | 'ptathome' | 'quinine_label' | 'rheum_stenosis' | 'richmond_magnets' |
  'rls_drugs' | 'rnli_float' | 'roach_amlodipine' | 'roberts_cirrhosis' | 'rxlist_cramps' | 'schwellnus_2011' |
  'shang_2011' | 'sharecare_dialysis' | 'soda_2014' | 'sportsmedtoday' | 'stlukes_mg' | 'stretch_ctf' |
  'suffolk_falls' | 'syed_2008' | 'tartar_2012' | 'tea_balance' | 'tens_lowton' | 'tkr_leaflet' | 'torbay_falls' |
  'turmeric_dilin' | 'valerian_2006' | 'vitd_meal_2014' | 'wagner_2010' | 'wales_postpolio' | 'walker_2003' |
  'wyevalley_postnatal' | 'zhang_mg_bp_2016' | 'beta_cramps_1995' | 'aarp_cramps' | 'crisis_988' | 'crisis_988_ca' |
  'samaritans' | 'nhs111_crisis' | 'lifeline_au' | 'tele_manas' | 'crisis_lines' | 'afsp_means' | 'alexa_call' |
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
  'mhra_quinine_2010' | 'miller_2009' | 'miller_2014_report' | 'mnt_acv' | 'mp_bvits' | 'mp_calcium' | 'mp_charley' |
  'mp_cramps' | 'mp_dehydration' | 'mp_dvt' | 'mp_fluid' | 'mp_heat' | 'mp_potassium' | 'mp_sodium' | 'mp_statins' |
  'mp_tetanus' | 'mp_vitd' | 'msd_electrolytes' | 'nami_lithium' | 'nap_2005_k' | 'nap_ca_lactose' | 'nap_k_preface' |
  'nbk_dri1998' | 'nc_poison_iron' | 'nccih_chamomile' | 'nhlbi_dvt' | 'nhlbi_pad' | 'nhs_b6' | 'nhs_bvits' |
  'nhs_ca' | 'nhs_cli' | 'nhs_compartment' | 'nhs_cramps' | 'nhs_cramps_2017' | 'nhs_dvt' | 'nhs_fibro' | 'nhs_gout' |
  'nhs_growing' | 'nhs_heat' | 'nhs_iron_anaemia' | 'nhs_mg' | 'nhs_mnd' | 'nhs_oedema' | 'nhs_pad' | 'nhs_period' |
  'nhs_poison_new' | 'nhs_poison_old' | 'nhs_preecl' | 'nhs_salt' | 'nhs_scurvy' | 'nhs_statins' | 'nhs_sun' |
  'nhs_tetanus' | 'nhs_thyroid' | 'nhs_twitch' | 'nhs_varicose' | 'nhs_vitd' | 'nhsinform_ms' | 'nhsinform_stomach' |
  'ni_formulary_quinine' | 'nidirect_cramps' | 'nidirect_lymph' | 'nidirect_rls' | 'none' | 'nutrifacts_k' |
  'nwas_stroke' | 'ny_ca' | 'nz_limb' | 'ods_ca_int' | 'ods_mg' | 'ods_zinc' | 'ods_zinc_report' | 'osu_na' |
  'piccles' | 'pm_vitd' | 'pmc_ca_rda' | 'poison_bw' | 'poison_org_iron' | 'poison_us' | 'qld_poison' |
  'rabbitt_2016' | 'rabe_2018' | 'rfl_ces' | 'serrao_2000' | 'sickkids_poison' | 'statpearls_niacin' | 'swl_limp' |
  'tarrant_heat' | 'tetany_case' | 'tga_b6' | 'trinity_dvt' | 'tyneside_vegan' | 'ua_hypona' | 'uk_b5_text' |
  'uk_evm_b5' | 'uk_rni_preg' | 'ul_b6' | 'ul_elem' | 'ul_nap2000' | 'usda_sr27' | 'utd_hyperk' | 'vein_nice' |
  'vidot_2014' | 'vitd_preg_tabriz' | 'vitd_rct_pm' | 'wales_b12' | 'wapo_na';

export type ServingId =
  'bar' | 'cup' | 'eight_fluid_ounces' | 'eight_ounces' | 'five_fluid_ounces' | 'five_large' | 'fruit' | 'glass' |
  'half_cup' | 'half_fruit' | 'large' | 'medium' | 'mug' | 'one' | 'ounce' | 'ounce_piece' | 'sausage' | 'six_ounces' |
  'slice' | 'small_box' | 'small_can' | 'spear' | 'stalk' | 'tablespoon' | 'teaspoon' | 'three_cups' | 'three_ounces' |
  'twelve_fluid_ounces' | 'two_slices' | 'two_tablespoons' | 'yolk';

/** Which intake table a locale speaks from. */
export type Table = 'us' | 'uk';

export function isMeasured(nutrient: NutrientId): nutrient is MeasuredNutrient {
  return (MEASURED as readonly NutrientId[]).includes(nutrient);
}
