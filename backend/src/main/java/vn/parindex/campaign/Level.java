package vn.parindex.campaign;

/** A level of appraisal on a sheet's route. */
public enum Level {
    DISTRICT,
    PROVINCE
}
