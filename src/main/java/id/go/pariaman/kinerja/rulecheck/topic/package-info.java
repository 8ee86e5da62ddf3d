/**
 * One small class a topic: reads the inputs of a case, asks {@code scoring}, writes the answer. No
 * arithmetic of its own; what it cannot read it refuses by the name of the field.
 */
package id.go.pariaman.kinerja.rulecheck.topic;
