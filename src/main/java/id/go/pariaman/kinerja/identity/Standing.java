package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.role.Role;
import java.util.Set;

/**
 * What a sign-in is worth at this request.
 *
 * @param initialPassword whether somebody else gave the password that was typed: until it is
 *     changed its owner may do nothing else
 */
public record Standing(Set<Role> roles, boolean initialPassword) {}
