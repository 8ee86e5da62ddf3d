/**
 * HR gives an open assessor's step to another assessor whom the law allows, with a reason; old
 * rights end with it.
 */
package id.go.pariaman.kinerja.appraisal.reassignment;
